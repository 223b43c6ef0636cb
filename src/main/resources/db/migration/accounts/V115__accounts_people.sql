create schema accounts;

-- Somebody who may sign in. Personal columns: name, email; kept while the account is, emptied by erasure.
create table accounts.person (
    id            uuid primary key default uuidv7(),
    name          text not null check (name ~ '\S' and length(name) <= 120),
    email         text check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
    language      text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]+)*$'),
    demonstration boolean not null default false,  -- one of the ready-made people anybody may sign in as
    created_at    timestamptz not null default now(),
    seen_on       date,                             -- the last day of signing in, for retention
    disabled_at   timestamptz,
    erased_at     timestamptz,
    check (erased_at is null or email is null)
);
create unique index person_email on accounts.person (lower(email));

-- Who may what, where. A grant for the whole network names no scope.
create table accounts.role_grant (
    id         uuid primary key default uuidv7(),
    person_id  uuid not null references accounts.person on delete cascade,
    role       text not null check (role in ('network_administrator', 'programme_coordinator', 'librarian', 'organisation_contact',
                   'fieldworker', 'assessor')),
    scope_kind text not null check (scope_kind in ('network', 'library', 'organisation', 'programme', 'survey')),
    scope_id   uuid,
    granted_by uuid references accounts.person on delete set null,
    granted_at timestamptz not null default now(),
    unique nulls not distinct (person_id, role, scope_kind, scope_id),
    check ((scope_kind = 'network') = (scope_id is null)),
    check (role <> 'network_administrator' or scope_kind = 'network'),
    check (role <> 'organisation_contact' or scope_kind = 'organisation'),
    check (role <> 'librarian' or scope_kind in ('network', 'library'))
);
create index role_grant_scope on accounts.role_grant (scope_kind, scope_id, role);

-- Links and codes by which somebody signs in. Only hashes are here: whoever reads the table cannot sign in.
-- Rows go a day after they ended.
create table accounts.sign_in (
    id         uuid primary key default uuidv7(),
    purpose    text not null check (purpose in ('sign_in', 'invitation', 'administrator')),
    email      text check (length(email) <= 254),
    person_id  uuid references accounts.person on delete cascade,
    language   text not null,
    then_path  text not null default '',            -- where the person was going, behind the language
    token_hash bytea not null unique,
    code_hash  bytea,                               -- keyed with the secret of the browser that asked
    browser    bytea,                               -- hash of that secret
    attempts   smallint not null default 0,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at    timestamptz,
    check ((code_hash is null) = (browser is null)),
    check (purpose = 'administrator' or email is not null)
);
create index sign_in_email on accounts.sign_in (lower(email), created_at);
create index sign_in_browser on accounts.sign_in (browser) where browser is not null;

-- Sessions of signed-in people, in the form Spring Session keeps them.
create table accounts.session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create index session_expiry on accounts.session (expiry_time);
create index session_principal on accounts.session (principal_name);

create table accounts.session_attributes (
    session_primary_id char(36) not null references accounts.session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
