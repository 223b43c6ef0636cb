create schema search;

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
