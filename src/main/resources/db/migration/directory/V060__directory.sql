create schema directory;

create function directory.all_match(codes text[], pattern text) returns boolean
    language sql immutable parallel safe as $$
    select coalesce(bool_and(code ~ pattern), true) from unnest(codes) code
$$;

-- Where facts come from: a register, a spreadsheet, a survey, the organisation itself, a librarian.
create table directory.source (
    id          uuid primary key default uuidv7(),
    key         text not null unique check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    kind        text not null check (kind in ('register', 'file', 'survey', 'staff', 'organisation', 'demonstration')),
    name        shared.localized not null,
    url         text,
    licence     text,
    attribution text
);

create table directory.organisation (
    id                uuid primary key default uuidv7(),
    slug              text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    name              shared.localized not null,
    other_names       text[] not null default '{}',
    description       shared.localized,
    causes            shared.localized,
    legal_form        text not null default 'other' check (legal_form in ('association', 'foundation', 'self_owning', 'chitalishte',
                          'local_branch', 'board_of_trustees', 'pensioners_club', 'cooperative', 'religious', 'informal_group', 'other')),
    status            text not null default 'active' check (status in ('active', 'dormant', 'closed')),
    listing           text not null default 'public' check (listing in ('public', 'unlisted')),
    example           boolean not null default false,  -- invented for a demonstration, and marked so wherever it is shown
    fields            text[] not null default '{}' check (directory.all_match(fields, '^[A-Z]([0-9]{2})?$')),  -- ICNP/TSO, primary first
    goals             smallint[] not null default '{}' check (goals <@ array[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17]::smallint[]),
    targets           text[] not null default '{}' check (directory.all_match(targets, '^[0-9]{1,2}\.[0-9a-z]{1,2}$')),
    audiences         text[] not null default '{}' check (directory.all_match(audiences, '^[a-z_]+$')),
    languages         text[] not null default '{}' check (directory.all_match(languages, '^[a-z]{2,3}(-[A-Za-z0-9]+)*$')),
    accessibility     text[] not null default '{}' check (directory.all_match(accessibility, '^[a-z_]+$')),
    founded           smallint check (founded between 1000 and 2200),
    members           text check (members in ('1-9', '10-49', '50-249', '250-999', '1000+')),
    volunteers        text check (volunteers in ('0', '1-9', '10-49', '50-249', '250+')),
    staff             text check (staff in ('0', '1-4', '5-19', '20-99', '100+')),
    budget            text check (budget in ('0', '1-9999', '10000-49999', '50000-249999', '250000-999999', '1000000+')),  -- euro a year
    website           text check (website ~ '^https?://'),
    opening_hours     jsonb,
    country           text check (country ~ '^[A-Z]{2}$'),
    municipality_id   uuid references places.area,
    settlement_id     uuid references places.settlement,
    place_precision   text not null default 'unresolved' check (place_precision in ('address', 'settlement', 'postcode', 'municipality', 'region', 'unresolved')),
    region_id         uuid references places.area,      -- only where nothing finer than a region is known
    longitude         double precision check (longitude between -180 and 180),
    latitude          double precision check (latitude between -90 and 90),
    service_area_ids  uuid[] not null default '{}',     -- areas served; empty means its municipality
    library_id        uuid unique references libraries.library,  -- the library it also is (a chitalishte)
    parent_id         uuid references directory.organisation,
    source_id         uuid not null references directory.source,
    source_date       date not null,
    field_sources     jsonb not null default '{}',      -- {"name":{"source":"…uuid…","date":"2026-10-03","by":"hand"}}: where a field differs from the default
    confirmed_on      date,
    confirmed_by      text check (confirmed_by in ('organisation', 'library')),
    created_at        timestamptz not null default now(),
    changed_at        timestamptz not null default now(),
    check ((longitude is null) = (latitude is null)),
    check ((confirmed_on is null) = (confirmed_by is null)),
    check (parent_id is distinct from id)
);
create index organisation_municipality on directory.organisation (municipality_id) where listing = 'public';
create index organisation_changed on directory.organisation (changed_at desc, id) where listing = 'public';
create index organisation_created on directory.organisation (created_at desc, id) where listing = 'public';
create index organisation_parent on directory.organisation (parent_id) where parent_id is not null;

-- Mercator keeps shapes, so nearest on this plane is nearest on the ground among places a reader would call near.
create function directory.plane(longitude double precision, latitude double precision) returns point
    language sql immutable parallel safe as $$
    select point(longitude, degrees(ln(tan(pi() / 4 + radians(greatest(-85, least(85, latitude))) / 2))))
$$;
create index organisation_nearby on directory.organisation using gist (directory.plane(longitude, latitude))
    where listing = 'public' and longitude is not null;

-- Addresses that once led here and still redirect.
create table directory.old_slug (
    slug            text primary key,
    organisation_id uuid not null references directory.organisation on delete cascade
);

-- Scheme as in org-id.guide (BG-EIK, DK-CVR, GB-CHC, US-EIN) or a register of our own (KOMPAS).
create table directory.identifier (
    scheme          text not null check (scheme ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
    value           text not null check (value <> ''),
    organisation_id uuid not null references directory.organisation on delete cascade,
    primary key (scheme, value)
);
create index identifier_organisation on directory.identifier (organisation_id);

create table directory.address (
    id              uuid primary key default uuidv7(),
    organisation_id uuid not null references directory.organisation on delete cascade,
    kind            text not null default 'physical' check (kind in ('physical', 'postal')),
    street          text,
    postcode        text,
    locality        text,   -- the settlement as the source wrote it
    region          text,   -- the region as the source wrote it
    country         text check (country ~ '^[A-Z]{2}$'),
    visible         boolean not null default true
);
create index address_organisation on directory.address (organisation_id);

-- People and common mailboxes. What belongs to a person is hidden unless its owner opened it.
create table directory.contact (
    id              uuid primary key default uuidv7(),
    organisation_id uuid not null references directory.organisation on delete cascade,
    person          boolean not null,
    name            text,
    role            text,
    email           text,
    phone           text,
    name_visible    boolean not null default false,
    email_visible   boolean not null default false,
    phone_visible   boolean not null default false,
    check (name is not null or email is not null or phone is not null)
);
create index contact_organisation on directory.contact (organisation_id);

create table directory.link (
    organisation_id uuid not null references directory.organisation on delete cascade,
    kind            text not null check (kind in ('facebook', 'instagram', 'youtube', 'linkedin', 'mastodon', 'other')),
    url             text not null check (url ~ '^https?://'),
    primary key (organisation_id, url)
);

create table directory.membership (
    organisation_id uuid not null references directory.organisation on delete cascade,
    of_id           uuid not null references directory.organisation on delete cascade,
    primary key (organisation_id, of_id),
    check (organisation_id <> of_id)
);
create index membership_of on directory.membership (of_id);

-- A service somebody stated, as Open Referral HSDS 3.0 tells it; what has no column of ours stays in "document" and round-trips.
create table directory.service (
    id              uuid primary key default uuidv7(),
    organisation_id uuid not null references directory.organisation on delete cascade,
    name            shared.localized not null,
    description     shared.localized,
    status          text not null default 'active' check (status in ('active', 'inactive', 'defunct', 'temporarily closed')),
    document        jsonb not null default '{}'
);
create index service_organisation on directory.service (organisation_id);

-- Which record of which source became which organisation; makes every import repeatable.
create table directory.source_record (
    source_id       uuid not null references directory.source,
    record_key      text not null,
    organisation_id uuid not null references directory.organisation on delete cascade,
    fingerprint     bytea not null,      -- of the mapped record: equal means nothing changed
    last_run_id     uuid not null,
    primary key (source_id, record_key)
);
create index source_record_organisation on directory.source_record (organisation_id);

create table directory.import_run (
    id          uuid primary key default uuidv7(),
    source_id   uuid not null references directory.source,
    profile     text not null,
    file_name   text not null,
    started_at  timestamptz not null default now(),
    finished_at timestamptz,
    created     integer not null default 0,
    changed     integer not null default 0,
    unchanged   integer not null default 0,
    rejected    integer not null default 0
);

-- Every change, append-only. Personal values never stand here but in change_personal, which erasure may empty.
create table directory.change_set (
    id            uuid primary key default uuidv7(),
    kind          text not null check (kind in ('import', 'edit', 'confirm', 'merge', 'revert', 'remove')),
    actor         text not null,   -- an account's id, or 'import', 'demonstration'
    source_id     uuid not null references directory.source,
    import_run_id uuid references directory.import_run,
    at            timestamptz not null default now()
);

-- before/after hold only the fields that changed; a creation holds neither: the state then is today's with later changes undone.
create table directory.change (
    change_set_id   uuid not null references directory.change_set,
    organisation_id uuid not null,
    created         boolean not null default false,
    before          jsonb,
    after           jsonb,
    primary key (change_set_id, organisation_id)
);
create index change_organisation on directory.change (organisation_id, change_set_id);

create table directory.change_personal (
    change_set_id   uuid not null,
    organisation_id uuid not null,
    before          jsonb,
    after           jsonb,
    primary key (change_set_id, organisation_id),
    foreign key (change_set_id, organisation_id) references directory.change
);

-- Organisations that are gone or no longer public, so that readers of our open data can forget them too.
-- Kept by a trigger: no way of removing one can forget it. The slugs answer "gone" to old addresses; withdrawn pages are merely not found.
create table directory.tombstone (
    organisation_id uuid primary key,
    slugs           text[] not null default '{}',
    removed_at      timestamptz not null default now()
);
create index tombstone_slugs on directory.tombstone using gin (slugs);

create function directory.leave_tombstone() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        insert into directory.tombstone (organisation_id, slugs)
            select old.id, array(select slug from directory.old_slug where organisation_id = old.id) || old.slug
            on conflict (organisation_id) do update set slugs = excluded.slugs, removed_at = now();
        return old;
    end if;
    if new.listing = 'public' then
        delete from directory.tombstone where organisation_id = new.id;
    else
        insert into directory.tombstone (organisation_id) values (new.id) on conflict do nothing;
    end if;
    return new;
end $$;

create trigger leave_tombstone_removed before delete on directory.organisation
    for each row execute function directory.leave_tombstone();
create trigger leave_tombstone_withdrawn after update of listing on directory.organisation
    for each row when (old.listing is distinct from new.listing) execute function directory.leave_tombstone();

-- What the public may see: no private column exists in these views.
create view directory.public_organisation as
    select id, slug, name, other_names, description, causes, legal_form, status, example, fields, goals, targets, audiences, languages,
           accessibility, founded, members, volunteers, staff, budget, website, opening_hours, country, municipality_id, settlement_id,
           place_precision, region_id, longitude, latitude, service_area_ids, library_id, parent_id, source_id, source_date, field_sources,
           confirmed_on, confirmed_by, created_at, changed_at
    from directory.organisation where listing = 'public';

create view directory.public_contact as
    select c.id, c.organisation_id, c.person, case when c.name_visible then c.name end as name, c.role,
           case when c.email_visible then c.email end as email, case when c.phone_visible then c.phone end as phone
    from directory.contact c join directory.organisation o on o.id = c.organisation_id and o.listing = 'public'
    where c.name_visible or c.email_visible or c.phone_visible;

create view directory.public_address as
    select a.id, a.organisation_id, a.kind, a.street, a.postcode, a.locality, a.region, a.country
    from directory.address a join directory.organisation o on o.id = a.organisation_id and o.listing = 'public'
    where a.visible;

-- What happened to an organisation, without who did it and without any value.
create view directory.public_history as
    select c.organisation_id, s.kind, s.at, s.source_id, c.created,
           array(select jsonb_object_keys(coalesce(c.after, '{}') - 'listing') order by 1) as changed
    from directory.change c join directory.change_set s on s.id = c.change_set_id
         join directory.organisation o on o.id = c.organisation_id and o.listing = 'public';

-- The day up to which the index and the pages know what is needed and offered.
create table directory.day (
    known_on date not null default current_date
);
create unique index day_once on directory.day ((true));
insert into directory.day default values;
