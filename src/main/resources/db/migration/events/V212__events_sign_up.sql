-- Somebody who signed up, alone or with others, for dates of one activity. Who they are stands here and nowhere else.
create table events.party (
    id           uuid primary key default uuidv7(),
    activity_id  uuid not null references events.activity on delete cascade,
    form         bytea not null unique check (octet_length(form) = 32),  -- hash of what the form was shown with: pressed ten times is one
    code         text check (code ~ '^[ACEHKMPTXY34679]{5}$'),           -- said or typed at the door
    name         text check (name ~ '\S' and length(name) <= 120),
    email        text check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
    phone        text check (length(phone) <= 40),
    note         text check (length(note) <= 500),
    language     text not null,
    entered      text not null check (entered in ('self', 'desk', 'phone')),
    entered_by   uuid references accounts.person on delete set null,
    person_id    uuid references accounts.person on delete set null,
    created_at   timestamptz not null default now(),
    forgotten_at timestamptz,   -- when the columns that say who it was were emptied; the numbers stay
    unique (activity_id, code)
);
create index party_email on events.party (lower(email)) where email is not null;
create index party_person on events.party (person_id) where person_id is not null;
create index party_entered_by on events.party (entered_by) where entered_by is not null;

-- Every mail has a link of its own, of which only the hash is known.
create table events.party_link (
    hash     bytea primary key check (octet_length(hash) = 32),
    party_id uuid not null references events.party on delete cascade
);
create index party_link_party on events.party_link (party_id);

-- Numbers of the waiting order, given out only by whoever holds the lock of the date's row.
create sequence events.waiting_place;

-- The seats a party has, waits for or had at one date.
create table events.registration (
    id            uuid primary key default uuidv7(),
    party_id      uuid not null references events.party on delete cascade,
    occurrence_id uuid not null references events.occurrence on delete cascade,
    people        smallint not null check (people between 1 and 20),
    state         text not null check (state in ('confirmed', 'waiting', 'offered', 'left', 'expired')),
    place         bigint,        -- in the waiting order; stays when the waiting has ended
    offered_until timestamptz,
    came          smallint check (came between 0 and 20),   -- none: nobody wrote it down
    came_at       timestamptz,
    call_about    text check (call_about in ('offered', 'moved', 'cancelled')),   -- has no mail, so staff phone
    changed_at    timestamptz not null default now(),
    check ((state = 'offered') = (offered_until is not null)),
    check (state in ('confirmed', 'left') or place is not null),
    check ((came is null) = (came_at is null)),
    unique (party_id, occurrence_id)
);
create index registration_occurrence on events.registration (occurrence_id, state);
create index registration_place on events.registration (occurrence_id, place) where place is not null;
create index registration_waiting on events.registration (occurrence_id, place) where state = 'waiting';
create index registration_offered on events.registration (offered_until) where state = 'offered';
create index registration_call on events.registration (occurrence_id) where call_about is not null;

-- Whose turn it was and why: every step of every waiting list.
create table events.waiting_step (
    id              bigint generated always as identity primary key,
    registration_id uuid not null references events.registration on delete cascade,
    happened_at     timestamptz not null,
    step            text not null check (step in ('joined', 'offered', 'accepted', 'ran_out', 'passed_over', 'left', 'given', 'took')),
    people          smallint not null,
    free            int,            -- seats that were free at that moment
    until           timestamptz     -- how long the offer stood
);
create index waiting_step_registration on events.waiting_step (registration_id);

-- People who came without having signed up, as they were counted at the door.
create table events.walk_in (
    press         uuid primary key,   -- made when the button was shown, so that one press is counted once
    occurrence_id uuid not null references events.occurrence on delete cascade,
    people        smallint not null check (people between 1 and 500),
    counted_at    timestamptz not null,
    counted_by    uuid references accounts.person on delete set null
);
create index walk_in_occurrence on events.walk_in (occurrence_id);
create index walk_in_counted_by on events.walk_in (counted_by) where counted_by is not null;

-- Photographs of signed attendance lists: the proof funders ask for. Seen by those who look after the activity alone.
create table events.attendance_sheet (
    file_id       uuid primary key references files.file on delete cascade,
    occurrence_id uuid not null references events.occurrence on delete cascade,
    added_by      uuid references accounts.person on delete set null,
    added_at      timestamptz not null default now()
);
create index attendance_sheet_occurrence on events.attendance_sheet (occurrence_id);
create index attendance_sheet_added_by on events.attendance_sheet (added_by) where added_by is not null;
