-- What volunteers are wanted for at an activity.
create table events.helper_task (
    id          uuid primary key default uuidv7(),
    activity_id uuid not null references events.activity on delete cascade,
    title       shared.localized not null,
    description shared.localized,
    least_age   smallint not null default 0 check (least_age in (0, 16, 18)),
    position    smallint not null default 0
);
create index helper_task_activity on events.helper_task (activity_id, position);

-- One stretch of a task, and how many it needs.
create table events.helper_shift (
    id            uuid primary key default uuidv7(),
    task_id       uuid not null references events.helper_task on delete cascade,
    occurrence_id uuid not null references events.occurrence on delete cascade,  -- the date with which it moves and is cancelled
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    anchored_at   timestamptz not null,   -- when its date began as the shift was put down: so far it moves along
    least         smallint not null,
    most          smallint not null check (most between 1 and 500),
    taken         smallint not null default 0 check (taken between 0 and most),  -- never more than there are places, whatever the code does
    check (least between 0 and most),
    check (ends_at > starts_at and ends_at <= starts_at + interval '25 hours')
);
create index helper_shift_task on events.helper_shift (task_id, starts_at);
create index helper_shift_occurrence on events.helper_shift (occurrence_id);
create index helper_shift_open on events.helper_shift (starts_at, id) where taken < most;

-- Somebody who helps at an activity. Who they are stands here and nowhere else.
create table events.helper (
    id             uuid primary key default uuidv7(),
    activity_id    uuid not null references events.activity on delete cascade,
    form           bytea not null unique check (octet_length(form) = 32),  -- hash of what the form was shown with: sent ten times is one
    name           text check (name ~ '\S' and length(name) <= 120),
    email          text check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
    phone          text check (length(phone) <= 40),
    language       text not null,
    age            smallint not null check (age in (0, 16, 18)),           -- at least so old
    guardian_name  text check (guardian_name ~ '\S' and length(guardian_name) <= 120),
    guardian_phone text check (length(guardian_phone) <= 40),
    consent        text check (consent ~ '\S' and length(consent) <= 1000), -- what the guardian agreed to, word for word
    entered        text not null check (entered in ('self', 'staff')),
    entered_by     uuid references accounts.person on delete set null,
    person_id      uuid references accounts.person on delete set null,
    created_at     timestamptz not null,
    thanked_at     timestamptz,
    forgotten_at   timestamptz,   -- when the columns that say who it was were emptied; the hours stay
    check (forgotten_at is not null or name is not null and num_nonnulls(email, phone) > 0),
    check (age = 18 or forgotten_at is not null or num_nonnulls(guardian_name, guardian_phone, consent) = 3)
);
create index helper_activity on events.helper (activity_id);
create index helper_email on events.helper (lower(email)) where email is not null;
create index helper_person on events.helper (person_id) where person_id is not null;
create index helper_entered_by on events.helper (entered_by) where entered_by is not null;

-- Every mail has a link of its own, of which only the hash is known.
create table events.helper_link (
    hash      bytea primary key check (octet_length(hash) = 32),
    helper_id uuid not null references events.helper on delete cascade
);
create index helper_link_helper on events.helper_link (helper_id);

-- Somebody's turn: a shift they took, and how long they were there.
create table events.helper_turn (
    id           uuid primary key default uuidv7(),
    helper_id    uuid not null references events.helper on delete cascade,
    shift_id     uuid not null references events.helper_shift on delete cascade,
    state        text not null check (state in ('signed', 'left')),
    minutes      smallint check (minutes between 0 and 1500),   -- as staff confirmed them; zero: was not there
    confirmed_by uuid references accounts.person on delete set null,
    confirmed_at timestamptz,
    call_about   text check (call_about in ('moved', 'cancelled')),   -- has no mail, so staff phone
    changed_at   timestamptz not null,
    check ((minutes is null) = (confirmed_at is null)),
    unique (helper_id, shift_id)
);
create index helper_turn_shift on events.helper_turn (shift_id, state);
create index helper_turn_confirmed_by on events.helper_turn (confirmed_by) where confirmed_by is not null;
