-- What came of one date, written down the morning after.
create table events.closing (
    occurrence_id uuid primary key references events.occurrence on delete cascade,
    came          int not null check (came between 0 and 100000),
    newcomers     int check (newcomers between 0 and came),   -- how many came for the first time; none: nobody knows
    sentence      shared.localized,                           -- what came of it
    failed        text check (length(failed) <= 2000),        -- for those who do it next
    next_time     text check (length(next_time) <= 2000),
    shown         boolean not null default false,             -- the sentence and the pictures, on the page of the activity
    closed_by     uuid references accounts.person on delete set null,
    closed_at     timestamptz not null
);
create index closing_closed_by on events.closing (closed_by) where closed_by is not null;

-- Pictures of it. Somebody said that whoever is to be seen on them agreed.
create table events.closing_picture (
    file_id       uuid primary key references files.file on delete cascade,
    occurrence_id uuid not null references events.occurrence on delete cascade,
    permitted_by  uuid references accounts.person on delete set null,
    added_at      timestamptz not null default now()
);
create index closing_picture_occurrence on events.closing_picture (occurrence_id);
create index closing_picture_permitted_by on events.closing_picture (permitted_by) where permitted_by is not null;
