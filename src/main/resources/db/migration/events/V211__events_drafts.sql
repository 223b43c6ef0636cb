-- What somebody typed into the form of an activity and has not saved yet; theirs alone. Goes when it is saved, or 90 days after
-- it was last touched.
create table events.draft (
    id          uuid primary key default uuidv7(),
    person_id   uuid not null references accounts.person on delete cascade,
    activity_id uuid references events.activity on delete cascade,  -- none: a new one
    answers     jsonb not null check (jsonb_typeof(answers) = 'object'),
    changed_at  timestamptz not null default now(),
    unique (person_id, activity_id)
);
create index draft_changed on events.draft (changed_at);
create index draft_activity on events.draft (activity_id) where activity_id is not null;
