-- What happens on the stage of a fair. Two at one time are allowed, and told.
create table events.fair_slot (
    id        uuid primary key default uuidv7(),
    fair_id   uuid not null references events.fair on delete cascade,
    starts_at timestamptz not null,
    ends_at   timestamptz not null,
    title     text not null check (title ~ '\S' and length(title) <= 160),
    who       text check (length(who) <= 160),
    check (ends_at > starts_at and ends_at <= starts_at + interval '24 hours')
);
create index fair_slot_fair on events.fair_slot (fair_id, starts_at);
