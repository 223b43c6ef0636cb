create schema libraries;

-- Where facts about libraries come from: a register, a list of a library service, a demonstration.
create table libraries.source (
    key         text primary key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name        shared.localized not null,
    url         text check (url ~ '^https?://'),
    licence     text,
    attribution text
);

create function libraries.are_codes(codes text[]) returns boolean
    language sql immutable parallel safe as $$
    select coalesce(bool_and(code ~ '^[a-z]+(_[a-z]+)*$'), true) from unnest(codes) code
$$;

create function libraries.are_languages(tags text[]) returns boolean
    language sql immutable parallel safe as $$
    select coalesce(bool_and(tag ~ '^[a-z]{2,3}(-[A-Za-z0-9]+)*$'), true) from unnest(tags) tag
$$;

-- A library system or house. A chitalishte is an organisation too: its row here is a copy of what questions about libraries
-- need, kept by the module that owns the organisation; its page is the organisation's.
create table libraries.library (
    id              uuid primary key default uuidv7(),
    slug            text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    kind            text not null check (kind in ('regional', 'municipal', 'chitalishte', 'research')),
    status          text not null default 'open' check (status in ('open', 'paused', 'closed')),
    name            shared.localized not null,
    description     shared.localized,
    country         text not null check (country ~ '^[A-Z]{2}$'),
    region_id       uuid references places.area,      -- only where nothing finer than a region is known
    municipality_id uuid references places.area,
    settlement_id   uuid references places.settlement,
    street          text,
    postcode        text,
    locality        text,
    place_precision text not null check (place_precision in ('address', 'settlement', 'postcode', 'municipality', 'region', 'unresolved')),
    longitude       double precision check (longitude between -180 and 180),
    latitude        double precision check (latitude between -90 and 90),
    website         text check (website ~ '^https?://'),
    email           text check (email ~ '^[^@\s]+@[^@\s]+$'),
    phone           text,
    languages       text[] not null default '{}' check (libraries.are_languages(languages)),
    services        text[] not null default '{}' check (libraries.are_codes(services)),
    accessibility   text[] not null default '{}' check (libraries.are_codes(accessibility)),
    opening_hours   jsonb check (jsonb_typeof(opening_hours) = 'object'),
    staffed_hours   jsonb check (jsonb_typeof(staffed_hours) = 'object'),  -- where the house is open longer than its desk
    examples        text[] not null default '{}' check (libraries.are_codes(examples)),  -- columns invented for a demonstration
    source          text not null references libraries.source,
    source_key      text not null,   -- what the source calls it; the same key is the same library at every loading
    source_date     date not null,
    changed_at      timestamptz not null default now(),
    unique (source, source_key),
    check ((longitude is null) = (latitude is null))
);
create index library_chitalishta on libraries.library (municipality_id) where kind = 'chitalishte' and status <> 'closed';

-- Addresses that once led here and still redirect.
create table libraries.old_slug (
    slug       text primary key,
    library_id uuid not null references libraries.library on delete cascade
);

create function libraries.remember_slug() returns trigger language plpgsql as $$
begin
    delete from libraries.old_slug where slug = new.slug;
    insert into libraries.old_slug (slug, library_id) values (old.slug, old.id)
        on conflict (slug) do update set library_id = excluded.library_id;
    return null;
end $$;

create trigger remember_slug after update of slug on libraries.library
    for each row when (old.slug <> new.slug) execute function libraries.remember_slug();

-- The areas a library serves; of several that serve a place the one with the smallest area is its own.
create table libraries.service_area (
    library_id uuid not null references libraries.library on delete cascade,
    area_id    uuid not null references places.area,
    primary key (library_id, area_id)
);
create index service_area_area on libraries.service_area (area_id);

-- A further house of the same library.
create table libraries.branch (
    id              uuid primary key default uuidv7(),
    library_id      uuid not null references libraries.library on delete cascade,
    source_key      text not null check (source_key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),  -- also the anchor on the library's page
    position        smallint not null,
    name            shared.localized not null,
    street          text,
    postcode        text,
    locality        text,
    longitude       double precision check (longitude between -180 and 180),
    latitude        double precision check (latitude between -90 and 90),
    email           text check (email ~ '^[^@\s]+@[^@\s]+$'),
    phone           text,
    accessibility   text[] not null default '{}' check (libraries.are_codes(accessibility)),
    opening_hours   jsonb check (jsonb_typeof(opening_hours) = 'object'),
    staffed_hours   jsonb check (jsonb_typeof(staffed_hours) = 'object'),
    example         boolean not null default false,
    unique (library_id, source_key),
    check ((longitude is null) = (latitude is null))
);

-- What the public may see: all of it but what is closed and how a source calls it.
create view libraries.public_library as
    select l.id, l.slug, l.kind, l.status, l.name, l.description, l.country, l.region_id, l.municipality_id, l.settlement_id,
           l.street, l.postcode, l.locality, l.place_precision, l.longitude, l.latitude, l.website, l.email, l.phone,
           l.languages, l.services, l.accessibility, l.opening_hours, l.staffed_hours, l.examples,
           l.source_date, l.changed_at, s.name as source_name, s.url as source_url, s.licence as source_licence,
           s.attribution as source_attribution
    from libraries.library l join libraries.source s on s.key = l.source
    where l.status <> 'closed';

create view libraries.public_branch as
    select b.id, b.library_id, b.source_key as anchor, b.position, b.name, b.street, b.postcode, b.locality, b.longitude, b.latitude,
           b.email, b.phone, b.accessibility, b.opening_hours, b.staffed_hours, b.example
    from libraries.branch b join libraries.library l on l.id = b.library_id and l.status <> 'closed';
