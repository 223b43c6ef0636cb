-- A fair: an activity of the kind 'fair' at whose stands organisations meet people. What is the same of every activity stands there.
create table events.fair (
    activity_id      uuid primary key references events.activity on delete cascade,
    answers_until    date,                               -- the day answers are asked for by
    changeable_until date,                               -- the last day on which somebody changes their answer by themselves
    words            text check (length(words) <= 2000), -- what the invitation says beside when and where
    round            int not null default 1,             -- rises when the fair is moved: everybody is asked again
    told_cancelled   boolean not null default false,
    hall             text check (length(hall) <= 60000), -- cells of half a metre, a line for each row, one sign for each cell
    gangway          smallint not null default 4 check (gangway between 3 and 12),         -- in cells
    power_reach      smallint not null default 20 check (power_reach between 1 and 120),   -- in cells
    neighbours       text not null default 'any' check (neighbours in ('any', 'together', 'apart')),
    plan_version     int not null default 0,             -- what a form that moves stands must have seen
    press            text check (length(press) <= 4000), -- what was written and said about it
    results_sent_at  timestamptz,
    check (changeable_until >= answers_until)
);

-- Who is invited: an organisation of the Compass, or a guest of another kind by name.
create table events.fair_guest (
    id              uuid primary key default uuidv7(),
    fair_id         uuid not null references events.fair on delete cascade,
    kind            text not null check (kind in ('organisation', 'municipality', 'firm', 'media', 'other')),
    organisation_id uuid references directory.organisation on delete cascade,
    name            text check (name ~ '\S' and length(name) <= 160),
    contact         text check (length(contact) <= 120),
    email           text check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
    phone           text check (length(phone) <= 40),
    language        text not null,
    way             text not null default 'none' check (way in ('none', 'mail', 'letter', 'phone')),
    invited_on      date,
    reminded_on     date,
    reminders       smallint not null default 0,
    code_hash       bytea unique,       -- of the code on the letter
    code_until      date,

    answer          text check (answer in ('coming', 'visiting', 'not_coming')),
    answered_at     timestamptz,
    answered_way    text check (answered_way in ('mail', 'letter', 'staff')),
    answered_round  int,
    tables          smallint not null default 1 check (tables between 0 and 6),
    chairs          smallint not null default 2 check (chairs between 0 and 40),
    people          smallint not null default 2 check (people between 0 and 200),
    power           boolean not null default false,
    brings          text check (length(brings) <= 500),
    about           text check (length(about) <= 600),  -- for the public
    near_id         uuid references events.fair_guest on delete set null,
    near_kind       text not null default 'beside' check (near_kind in ('beside', 'away')),

    stand_code      text unique,        -- in the address where visitors leave a slip
    number          int check (number > 0),
    stand_column    int check (stand_column >= 0),
    stand_row       int check (stand_row >= 0),
    turned          boolean not null default false,
    arrived_at      timestamptz,
    result_sent_at  timestamptz,
    check ((kind = 'organisation') = (organisation_id is not null)),
    check ((kind = 'organisation') = (name is null)),
    check (num_nonnulls(stand_column, stand_row, number) in (0, 3)),
    check (stand_column is null or answer = 'coming'),
    check ((answer is null) = (answered_at is null)),
    check (near_id <> id),
    unique (fair_id, number) deferrable initially deferred
);
create index fair_guest_fair on events.fair_guest (fair_id, organisation_id);  -- not unique: two of them may become one
create index fair_guest_organisation on events.fair_guest (organisation_id) where organisation_id is not null;
create index fair_guest_near on events.fair_guest (near_id) where near_id is not null;
create index fair_guest_email on events.fair_guest (lower(email)) where email is not null;

-- Secret links of mails and letters, by hash: to answer, or to see what came of one's stand.
create table events.fair_link (
    link_hash  bytea primary key,
    guest_id   uuid not null references events.fair_guest on delete cascade,
    purpose    text not null check (purpose in ('reply', 'result')),
    email      text,                    -- the mailbox it went to; none for a letter
    expires_on date not null
);
create index fair_link_guest on events.fair_link (guest_id);
create index fair_link_email on events.fair_link (lower(email)) where email is not null;
