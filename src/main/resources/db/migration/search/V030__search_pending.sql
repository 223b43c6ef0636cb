create schema search;
create extension if not exists pg_trgm;

-- What the index does not know yet. Written in the same statement as the row it tells of; drained in batches, oldest first.
create table search.pending (
    position bigint generated always as identity primary key,
    kind     text not null check (kind ~ '^[a-z_]+$'),
    id       uuid not null
);

create function search.announce_pending() returns trigger language plpgsql as $$
begin
    perform pg_notify('kompas_search', '');
    return null;
end $$;

create trigger announce_pending after insert on search.pending
    for each statement execute function search.announce_pending();

-- Every index there is or was; its id is its name in the engine. At most one is live, at most one is being built.
create table search.generation (
    id          uuid primary key default uuidv7(),
    engine      text not null,          -- lucene, opensearch
    fingerprint text not null,          -- of the documents' shape; another one means the index is of another version
    state       text not null check (state in ('building', 'live', 'gone', 'failed')),
    done        bigint not null default 0,
    of          bigint not null default 0,
    mark        uuid,                   -- of the state of the database it holds; the index in its folder has the same
    started_at  timestamptz not null default now(),
    finished_at timestamptz
);
create unique index generation_live on search.generation (state) where state = 'live';
create unique index generation_building on search.generation (state) where state = 'building';

-- What the live index learned while its successor was being built, and the successor has yet to learn.
create table search.replay (
    generation_id uuid not null references search.generation on delete cascade,
    kind          text not null,
    id            uuid not null,
    primary key (generation_id, kind, id)
);

-- Somebody outside the server wants the index built anew; the server says which generation that became.
create table search.rebuild_request (
    id            uuid primary key default uuidv7(),
    requested_at  timestamptz not null default now(),
    generation_id uuid references search.generation on delete cascade
);

create trigger announce_request after insert on search.rebuild_request
    for each statement execute function search.announce_pending();

-- Words of names and places as they are written, for spelling; "latin" is compared, so that both scripts help each other.
create table search.term (
    word  text primary key,
    latin text not null
);
create index term_latin on search.term using gin (latin gin_trgm_ops);
