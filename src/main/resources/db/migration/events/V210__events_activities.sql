create schema events;

create function events.are_codes(codes text[]) returns boolean
    language sql immutable parallel safe as $$
    select coalesce(bool_and(code ~ '^[A-Za-z0-9]+([_-][A-Za-z0-9]+)*$'), true) from unnest(codes) code
$$;

-- Anything with a place and a time. When it happens stands in events.occurrence, one row for each date.
create table events.activity (
    id              uuid primary key default uuidv7(),
    slug            text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    kind            text not null check (kind in ('meeting', 'talk', 'debate', 'workshop', 'training', 'club', 'reading', 'swap_market',
                        'repair_cafe', 'exhibition', 'performance', 'celebration', 'excursion', 'fair', 'public_action', 'other')),
    status          text not null default 'draft' check (status in ('draft', 'proposed', 'declined', 'published', 'cancelled')),
    title           shared.localized,       -- a draft may have none yet
    summary         shared.localized,       -- one or two sentences, for lists and for sharing
    description     shared.localized,       -- paragraphs
    picture_id      uuid references files.file on delete set null,

    library_id      uuid references libraries.library,  -- whose desk it lies on; none: the network's
    time_zone       text not null,          -- IANA name; what people read on a clock there is what they were promised
    all_day         boolean not null default false,
    rule            text check (length(rule) <= 500),   -- RRULE of RFC 5545 without its name, none for single dates
    endless         boolean not null default false,     -- dates of the rule are added every night, a year ahead

    venue           text not null default 'library' check (venue in ('library', 'elsewhere', 'online')),
    branch_id       uuid references libraries.branch on delete set null,
    room            text check (length(room) <= 120),   -- what the room is called; which one is booked stands in the library's bookings
    place_name      text check (length(place_name) <= 160),
    street          text check (length(street) <= 160),
    postcode        text check (length(postcode) <= 12),
    locality        text check (length(locality) <= 120),
    municipality_id uuid references places.area,
    region_id       uuid references places.area,
    longitude       double precision check (longitude between -180 and 180),
    latitude        double precision check (latitude between -90 and 90),
    online_url      text check (online_url ~ '^https?://' and length(online_url) <= 500),  -- also for who cannot come to the place

    fields          text[] not null default '{}' check (events.are_codes(fields)),
    audiences       text[] not null default '{}' check (events.are_codes(audiences)),
    languages       text[] not null default '{}' check (libraries.are_languages(languages)),
    accessibility   text[] not null default '{}' check (events.are_codes(accessibility)),
    goals           smallint[] not null default '{}' check (1 <= all (goals) and 17 >= all (goals)),
    dimension       text check (dimension in ('communicator', 'facilitator', 'actor')),

    sign_up         text not null default 'none' check (sign_up in ('none', 'open', 'required')),  -- just come; to be counted on; only so
    seats           int check (seats between 1 and 100000),  -- of each date that says nothing else; none: as many as come
    waiting_list    boolean not null default true,
    sign_up_closes  int not null default 0 check (sign_up_closes between 0 and 525600),  -- minutes before the beginning
    price           shared.localized,                        -- none: free
    contact_name    text check (length(contact_name) <= 120),
    contact_email   text check (contact_email ~ '^[^@\s]+@[^@\s]+$' and length(contact_email) <= 254),
    contact_phone   text check (length(contact_phone) <= 40),

    proposed_for    uuid references directory.organisation on delete set null,  -- the organisation that proposed it
    promised_on     date,                                    -- the day the library answers by
    answer          text check (length(answer) <= 2000),     -- what it said when it declined
    copied_from     uuid references events.activity on delete set null,
    example         boolean not null default false,          -- invented for a demonstration
    sequence        int not null default 0,                  -- iCalendar: revisions that people who subscribed must notice
    created_by      uuid references accounts.person on delete set null,
    created_at      timestamptz not null default now(),
    changed_at      timestamptz not null default now(),
    published_at    timestamptz,
    deleted_at      timestamptz,                             -- can be brought back for 30 days
    check (status not in ('proposed', 'published', 'cancelled') or title is not null),
    check ((status in ('published', 'cancelled')) <= (published_at is not null)),
    check ((longitude is null) = (latitude is null)),
    check (venue <> 'online' or online_url is not null or status in ('draft', 'proposed', 'declined')),
    check (not endless or rule is not null)
);
create index activity_library on events.activity (library_id, id) where deleted_at is null;
create index activity_proposed_for on events.activity (proposed_for) where proposed_for is not null;
create index activity_created_by on events.activity (created_by);
create index activity_deleted on events.activity (deleted_at) where deleted_at is not null;

-- Addresses that once led here and still redirect.
create table events.old_slug (
    slug        text primary key,
    activity_id uuid not null references events.activity on delete cascade
);

create function events.remember_slug() returns trigger language plpgsql as $$
begin
    delete from events.old_slug where slug = new.slug;
    insert into events.old_slug (slug, activity_id) values (old.slug, old.id)
        on conflict (slug) do update set activity_id = excluded.activity_id;
    return null;
end $$;

create trigger remember_slug after update of slug on events.activity
    for each row when (old.slug <> new.slug) execute function events.remember_slug();

-- One date of an activity. What is null here is as the activity says.
create table events.occurrence (
    id            uuid primary key default uuidv7(),
    activity_id   uuid not null references events.activity on delete cascade,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    planned_for   timestamptz,      -- iCalendar: when the rule put it, whatever became of it (RECURRENCE-ID)
    status        text not null default 'planned' check (status in ('planned', 'cancelled')),
    note          shared.localized, -- what is different this time, or why it does not take place
    room          text check (length(room) <= 120),
    seats         int check (seats between 1 and 100000),  -- none: no limit
    taken         int not null default 0,                  -- seats people have; only signing up writes it
    sequence      int not null default 0,
    changed_at    timestamptz not null default now(),
    check (ends_at > starts_at and ends_at <= starts_at + interval '366 days'),
    check (taken >= 0 and (seats is null or taken <= seats)),  -- never oversold, whatever the code does
    unique (activity_id, planned_for)
);
create index occurrence_activity on events.occurrence (activity_id, starts_at);
create index occurrence_starts on events.occurrence (starts_at, id);
create index occurrence_ends on events.occurrence (ends_at, id);

-- Who stands behind an activity: a library or an organisation of the network, or somebody who is in neither list.
create table events.host (
    id              uuid primary key default uuidv7(),
    activity_id     uuid not null references events.activity on delete cascade,
    role            text not null check (role in ('organiser', 'partner', 'supporter')),
    position        smallint not null,
    library_id      uuid references libraries.library on delete cascade,
    organisation_id uuid references directory.organisation on delete cascade,
    name            text check (name ~ '\S' and length(name) <= 160),  -- of an institution that is in no list
    url             text check (url ~ '^https?://' and length(url) <= 500),
    sentence        shared.localized,   -- what a supporter wants to be said wherever the activity is announced
    logo_id         uuid references files.file on delete set null,
    check (num_nonnulls(library_id, organisation_id, name) = 1)
);
create index host_activity on events.host (activity_id);
create index host_library on events.host (library_id) where library_id is not null;
create index host_organisation on events.host (organisation_id) where organisation_id is not null;

-- What the public may see: published, or cancelled after it was, and nobody's contact that is not meant for it.
create view events.public_activity as
    select a.id, a.slug, a.kind, a.status, a.title, a.summary, a.description, a.picture_id, a.library_id, a.time_zone, a.all_day,
           a.rule, a.endless, a.venue, a.branch_id, a.room, a.place_name, a.street, a.postcode, a.locality, a.municipality_id, a.region_id,
           a.longitude, a.latitude, a.online_url, a.fields, a.audiences, a.languages, a.accessibility, a.goals, a.dimension,
           a.sign_up, a.seats, a.waiting_list, a.sign_up_closes, a.price, a.contact_name, a.contact_email, a.contact_phone,
           a.example, a.sequence, a.changed_at, a.published_at
    from events.activity a
    where a.status in ('published', 'cancelled') and a.deleted_at is null;

create view events.public_occurrence as
    select o.id, o.activity_id, o.starts_at, o.ends_at, o.planned_for,
           case when a.status = 'cancelled' then 'cancelled' else o.status end as status,
           o.note, coalesce(o.room, a.room) as room, o.seats, o.taken, greatest(o.sequence, a.sequence) as sequence,
           greatest(o.changed_at, a.changed_at) as changed_at
    from events.occurrence o join events.activity a on a.id = o.activity_id
    where a.status in ('published', 'cancelled') and a.deleted_at is null;

create view events.public_host as
    select h.activity_id, h.role, h.position, h.library_id, h.organisation_id, h.name, h.url, h.sentence, h.logo_id
    from events.host h join events.activity a on a.id = h.activity_id
    where a.status in ('published', 'cancelled') and a.deleted_at is null;
