create extension if not exists btree_gist;  -- a trusted extension, so the database's owner may create it

-- A room people may use for what they do together, and by which rules.
create table libraries.room (
    id               uuid primary key default uuidv7(),
    library_id       uuid not null references libraries.library on delete cascade,
    branch_id        uuid references libraries.branch on delete set null,  -- none: the main house
    slug             text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    name             shared.localized not null,
    description      shared.localized,
    size             int check (size between 1 and 100000),       -- square metres
    seated           int check (seated between 1 and 100000),
    standing         int check (standing between 1 and 100000),
    equipment        text[] not null default '{}' check (libraries.are_codes(equipment)),
    accessibility    text[] not null default '{}' check (libraries.are_codes(accessibility)),
    bookable_by      text not null default 'anybody' check (bookable_by in ('anybody', 'organisations', 'trusted')),
    hours            jsonb not null check (jsonb_typeof(hours) = 'object'),  -- when it can be had
    shortest         int not null default 30 check (shortest between 5 and 1440),   -- minutes
    longest          int not null default 480 check (longest between 5 and 1440),   -- minutes
    set_up           int not null default 0 check (set_up between 0 and 720),       -- minutes before every booking
    clearing         int not null default 0 check (clearing between 0 and 720),     -- minutes after
    notice           int not null default 1 check (notice between 0 and 365),       -- days between asking and coming
    ahead            int not null default 180 check (ahead between 1 and 1100),     -- days one can ask ahead
    price            shared.localized,    -- none: free
    picture_id       uuid references files.file on delete set null,
    status           text not null default 'open' check (status in ('open', 'hidden', 'archived')),
    example          boolean not null default false,  -- invented for a demonstration
    created_at       timestamptz not null default now(),
    changed_at       timestamptz not null default now(),
    unique (library_id, slug),
    check (shortest <= longest)
);
