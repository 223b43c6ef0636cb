create schema files;

-- What people uploaded, as we keep it: pictures made anew from their pixels. The bytes lie in the store under their SHA-256;
-- equal bytes lie there once, however many rows name them.
create table files.file (
    id         uuid primary key default uuidv7(),
    media_type text not null check (media_type ~ '^[a-z]+/[a-z0-9.+-]+$'),
    sha256     bytea not null check (octet_length(sha256) = 32),
    bytes      bigint not null check (bytes > 0),
    width      int check (width > 0),
    height     int check (height > 0),
    alt        shared.localized,  -- what a picture shows, for those who do not see it
    focus_x    real not null default 0.5 check (focus_x between 0 and 1),  -- what stays in sight when a picture is cut,
    focus_y    real not null default 0.5 check (focus_y between 0 and 1),  -- from the left and from the top
    owner_kind text not null check (owner_kind ~ '^[a-z_]+$'),
    owner_id   uuid not null,
    visible    boolean not null default true,
    created_at timestamptz not null default now(),
    created_by uuid,
    check (media_type not like 'image/%' or (width is not null and height is not null and alt is not null))
);
create index file_owner on files.file (owner_kind, owner_id);
create index file_sha256 on files.file (sha256);

-- A picture at a smaller width.
create table files.rendition (
    file_id uuid not null references files.file on delete cascade,
    width   int not null check (width > 0),
    height  int not null check (height > 0),
    sha256  bytea not null check (octet_length(sha256) = 32),
    bytes   bigint not null check (bytes > 0),
    primary key (file_id, width)
);
create index rendition_sha256 on files.rendition (sha256);
