create schema places;

-- Reference data only: loaded from one folder per country, never edited here. Ids are derived from the keys, so they
-- are the same in every installation. Intervals are [valid_from, valid_to); an open end is null.
create table places.country (
    code        text primary key check (code ~ '^[A-Z]{2}$'),
    name        shared.localized not null,
    language    text not null,       -- BCP-47, of the local names
    description jsonb not null,      -- words of addresses, titles of levels, sources
    fingerprint text not null,       -- of the folder's files; the same again means nothing to do
    loaded_at   timestamptz not null default now()
);

create table places.area (
    id                uuid primary key,
    key               text not null unique check (key ~ '^[a-z]{2}-[a-z0-9]+(-[a-z0-9]+)*$'),
    country           text not null references places.country,
    level             text not null check (level in ('region', 'subregion', 'municipality')),
    name              shared.localized not null,
    latin             text not null,
    title             shared.localized,    -- the long name where the country's pattern would make it wrong: Københavns Kommune
    other_names       text[] not null default '{}',
    population        integer check (population >= 0),  -- empty: the sum of its parts where all are known
    valid_from        date,
    valid_to          date check (valid_to > valid_from)
);

create table places.parentage (
    area_id    uuid not null references places.area,
    parent_id  uuid not null references places.area,
    valid_from date,
    valid_to   date,
    check (area_id <> parent_id and valid_to > valid_from)
);

create table places.code (
    area_id    uuid not null references places.area,
    scheme     text not null,   -- NUTS, LAU, ISO3166-2, or a national one: BG-OBLAST, DK-KOMMUNEKODE, …
    code       text not null,
    valid_from date,
    valid_to   date,
    check (valid_to > valid_from)
);

-- Borders as GeoJSON MultiPolygon coordinates; areas that touch share their points exactly, at both resolutions.
create table places.border (
    area_id uuid primary key references places.area,
    fine    jsonb not null,
    coarse  jsonb not null   -- simplified
);

create table places.neighbour (
    area_id      uuid not null references places.area,
    neighbour_id uuid not null references places.area,
    primary key (area_id, neighbour_id)
);

create table places.settlement (
    id              uuid primary key,
    country         text not null references places.country,
    code            text not null,   -- EKATTE in Bulgaria
    kind            text not null,   -- a key of the country's words: town, village, …
    name            shared.localized not null,
    latin           text not null,
    other_names     text[] not null default '{}',
    municipality_id uuid not null references places.area,
    postcodes       text[] not null default '{}',
    population      integer check (population >= 0),
    longitude       double precision check (longitude between -180 and 180),
    latitude        double precision check (latitude between -90 and 90),
    unique (country, code),
    check ((longitude is null) = (latitude is null))
);

create table places.postcode (
    country         text not null references places.country,
    first           text not null,
    last            text not null,
    label           text not null,
    municipality_id uuid references places.area,
    check (first <= last and length(first) = length(last))
);
