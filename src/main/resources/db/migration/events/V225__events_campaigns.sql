-- Parallel activities in many places under one theme and day, or week.
create table events.campaign (
    id           uuid primary key default uuidv7(),
    slug         text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    status       text not null default 'draft' check (status in ('draft', 'open')),
    title        shared.localized not null,
    summary      shared.localized,
    description  shared.localized,
    press        shared.localized,    -- a text for the press; {place} and {issue} stand for what each library fills in
    poster       shared.localized,    -- the line under the title of every poster
    begins_on    date not null,
    ends_on      date not null,
    countries    text[] not null default '{}',  -- whose libraries may join; none: all
    goals        smallint[] not null default '{}' check (1 <= all (goals) and 17 >= all (goals)),
    previous_id  uuid references events.campaign on delete set null,   -- last year's, to compare with
    example      boolean not null default false,
    created_by   uuid references accounts.person on delete set null,
    created_at   timestamptz not null default now(),
    changed_at   timestamptz not null default now(),
    check (ends_on >= begins_on and ends_on <= begins_on + 31),
    check (previous_id <> id)
);
create index campaign_days on events.campaign (begins_on);

-- What every library that joins should not forget, in order.
create table events.campaign_step (
    id          uuid primary key default uuidv7(),
    campaign_id uuid not null references events.campaign on delete cascade,
    position    smallint not null,
    text        shared.localized not null
);
create index campaign_step_campaign on events.campaign_step (campaign_id, position);

-- A library that joined, with its own local issue and what it does about it.
create table events.campaign_place (
    id          uuid primary key default uuidv7(),
    campaign_id uuid not null references events.campaign on delete cascade,
    library_id  uuid not null references libraries.library on delete cascade,
    activity_id uuid references events.activity on delete set null,
    issue       shared.localized not null,
    done        uuid[] not null default '{}',   -- steps that are ticked
    joined_by   uuid references accounts.person on delete set null,
    joined_at   timestamptz not null default now(),
    unique (campaign_id, library_id)
);
create index campaign_place_activity on events.campaign_place (activity_id);
create index campaign_place_library on events.campaign_place (library_id);
