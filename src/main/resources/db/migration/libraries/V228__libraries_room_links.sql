-- Every later mail about a room that was asked for has a link of its own, of which only the hash is known.
create table libraries.room_link (
    hash       bytea primary key check (octet_length(hash) = 32),
    request_id uuid not null references libraries.room_request on delete cascade
);
create index room_link_request on libraries.room_link (request_id);
