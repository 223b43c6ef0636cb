-- Somebody asks for a room, on one date or many. What names them goes a year after the last date.
create table libraries.room_request (
    id              uuid primary key default uuidv7(),
    room_id         uuid not null references libraries.room on delete cascade,  -- the room asked for first
    state           text not null check (state in ('waiting', 'proposed', 'confirmed', 'declined', 'cancelled')),
    link_hash       bytea not null unique,    -- of the link by which whoever asked looks after it; the same form sent twice has the same
    language        text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]+)*$'),
    organisation_id uuid,                     -- one of the Compass, whose module is above this one
    organisation    text check (length(organisation) <= 160),
    person          text check (length(person) <= 120),
    email           text check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
    phone           text check (length(phone) <= 40),
    purpose         text check (length(purpose) <= 2000),
    people          int check (people between 1 and 100000),
    promised_on     date,                     -- the day it is answered by
    answer          text check (length(answer) <= 2000),
    answered_by     uuid references accounts.person on delete set null,
    entered_by      uuid references accounts.person on delete set null,  -- staff, for somebody who phoned
    last_day        date not null,            -- of all its dates
    example         boolean not null default false,
    created_at      timestamptz not null default now(),
    changed_at      timestamptz not null default now(),
    forgotten_at    timestamptz,
    check (state <> 'waiting' or promised_on is not null),
    check (forgotten_at is null or num_nonnulls(person, email, phone, purpose) = 0)
);
create index room_request_room on libraries.room_request (room_id, state);
create index room_request_last on libraries.room_request (last_day) where forgotten_at is null;
create index room_request_email on libraries.room_request (lower(email)) where email is not null;

-- A room at one time: asked for, had, or closed. Only what is confirmed keeps others away: requests may compete, and the
-- librarian sees that they do.
create table libraries.booking (
    id          uuid primary key default uuidv7(),
    room_id     uuid not null references libraries.room on delete cascade,
    request_id  uuid references libraries.room_request on delete cascade,
    owner_kind  text check (owner_kind ~ '^[a-z]+(_[a-z]+)*$'),   -- what another module booked it for: activity
    owner_id    uuid,
    closure     boolean not null default false,                   -- the library keeps it closed
    status      text not null check (status in ('requested', 'proposed', 'confirmed', 'declined', 'cancelled', 'displaced')),
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,
    used        tstzrange not null,      -- with setting up and clearing
    title       shared.localized,        -- what everybody may read of it
    path        text check (path ~ '^/[^\s]*$'),
    example     boolean not null default false,
    created_at  timestamptz not null default now(),
    changed_at  timestamptz not null default now(),
    check (num_nonnulls(request_id, owner_id) + closure::int = 1),
    check ((owner_kind is null) = (owner_id is null)),
    check (ends_at > starts_at and ends_at <= starts_at + interval '400 days'),
    check (used @> tstzrange(starts_at, ends_at)),
    -- No room is had twice at the same time, whatever the code does.
    constraint booking_once exclude using gist (room_id with =, used with &&) where (status = 'confirmed')
);
create index booking_wanted on libraries.booking using gist (room_id, used) where status in ('requested', 'proposed');
create index booking_request on libraries.booking (request_id);
create index booking_owner on libraries.booking (owner_kind, owner_id) where owner_id is not null;
