-- Whose bookings of a library's rooms are confirmed at once.
create table libraries.trusted_booker (
    id              uuid primary key default uuidv7(),
    library_id      uuid not null references libraries.library on delete cascade,
    room_id         uuid references libraries.room on delete cascade,  -- none: all of the library
    organisation_id uuid,            -- one of the Compass
    organisation    text check (organisation ~ '\S' and length(organisation) <= 160),
    email           text check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
    added_by        uuid references accounts.person on delete set null,
    added_at        timestamptz not null default now(),
    check (num_nonnulls(organisation_id, email) = 1),
    check ((organisation_id is null) = (organisation is null))
);
create unique index trusted_booker_once on libraries.trusted_booker
    (library_id, coalesce(room_id, library_id), lower(email)) where email is not null;
-- Not unique: two organisations that are both trusted may become one.
create index trusted_booker_organisation on libraries.trusted_booker (organisation_id) where organisation_id is not null;
create index trusted_booker_email on libraries.trusted_booker (lower(email)) where email is not null;
