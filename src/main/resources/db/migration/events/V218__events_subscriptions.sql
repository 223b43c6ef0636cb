-- Calendars of organisations, read again every few hours. Their addresses may hold a key: only those who look after them see one.
create table events.subscription (
    id              uuid primary key default uuidv7(),
    organisation_id uuid not null references directory.organisation on delete cascade,
    url             text not null check (url ~ '^https?://' and length(url) <= 1000),
    title           text check (length(title) <= 200),  -- what the calendar calls itself
    trusted         boolean not null default false,     -- what stands in it is published at once, else proposed to the library
    time_zone       text not null,                      -- for times that name none
    etag            text check (length(etag) <= 500),
    last_modified   text check (length(last_modified) <= 100),
    created_at      timestamptz not null default now(),
    next_at         timestamptz not null default now(),
    read_at         timestamptz,                        -- when it was last read to its end
    past            int not null default 0,             -- how many of its events were over then
    failing_since   timestamptz,
    failure         text check (failure ~ '^[a-z-]+$'), -- why, as a code
    check ((failing_since is null) = (failure is null))
);
create index subscription_organisation on events.subscription (organisation_id);  -- not unique: two may become one by a merge
create index subscription_next on events.subscription (next_at);

-- What stands in them: one row for each event, whatever became of it.
create table events.subscribed_event (
    id              uuid primary key default uuidv7(),
    subscription_id uuid not null references events.subscription on delete cascade,
    uid             text not null check (length(uid) <= 500),
    title           text check (length(title) <= 300),
    starts          text check (length(starts) <= 100), -- as it stands there
    state           text not null check (state in ('taken', 'joined', 'alike', 'unreadable', 'gone')),
    reason          text check (reason ~ '^[a-z-]+$'),  -- of what cannot be understood
    activity_id     uuid references events.activity on delete set null,  -- made of it, joined to, or looking alike
    digest          text,                               -- of what it said last, to know a change
    seen_at         timestamptz not null,
    check ((state = 'unreadable') = (reason is not null)),
    unique (subscription_id, uid)
);
create index subscribed_event_activity on events.subscribed_event (activity_id);
create index subscribed_event_uid on events.subscribed_event (uid);
