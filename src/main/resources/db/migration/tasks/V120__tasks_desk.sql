create schema tasks;

-- Something a person has to do for somebody else, by a day that was promised.
create table tasks.task (
    id           uuid primary key default uuidv7(),
    kind         text not null check (kind ~ '^[a-z]+(_[a-z]+)*$'),
    subject_kind text not null check (subject_kind ~ '^[a-z]+(_[a-z]+)*$'),
    subject_id   uuid not null,
    scope_kind   text not null check (scope_kind in ('network', 'library', 'organisation', 'programme', 'survey')),  -- whose it is
    scope_id     uuid,
    path         text not null check (path ~ '^/[^\s]*$'),   -- where it is worked, behind the language
    words        jsonb not null default '{}' check (jsonb_typeof(words) = 'object'),  -- what the sentence on the desk names
    raised_at    timestamptz not null default now(),
    promised_on  date not null,
    asleep_until date,                          -- put off until this day
    assigned_to  uuid references accounts.person on delete set null,
    escalated_at timestamptz,                   -- when the network's administrators were told it is late
    settled_at   timestamptz,
    settled_by   uuid references accounts.person on delete set null,
    outcome      text check (outcome ~ '^[a-z]+(_[a-z]+)*$'),
    check ((scope_kind = 'network') = (scope_id is null)),
    check ((settled_at is null) = (outcome is null)),
    check (settled_by is null or settled_at is not null)
);
create unique index task_once on tasks.task (kind, subject_id) where settled_at is null;
create index task_open on tasks.task (scope_kind, scope_id, promised_on, id) where settled_at is null;
create index task_subject on tasks.task (subject_id);

-- What somebody wrote down while working on it; only staff read it. Goes with the task, two years after it was settled.
create table tasks.note (
    id         uuid primary key default uuidv7(),
    task_id    uuid not null references tasks.task on delete cascade,
    written_by uuid references accounts.person on delete set null,
    written_at timestamptz not null default now(),
    text       text not null check (text ~ '\S' and length(text) <= 4000)
);
create index note_task on tasks.note (task_id, id);
