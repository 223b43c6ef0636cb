create schema network;

-- The installation's settings: one row once it is set up, none before.
create table network.settings (
    single        boolean primary key default true check (single),
    name          shared.localized not null,
    languages     text[] not null check (cardinality(languages) > 0 and array_position(languages, null) is null),  -- BCP-47, in the order offered
    countries     text[] not null check (cardinality(countries) > 0 and array_position(countries, null) is null),  -- ISO 3166-1, in the order shown
    licence_name  text not null,
    licence_url   text not null check (licence_url ~ '^https?://'),
    attribution   text,          -- whom users of the open data name; the network's name when empty
    contact_email text,
    embed_hosts   text[] not null default '{}',  -- which sites may show our list and map in a frame
    tile_url      text check (tile_url ~ '^(https?://|/)'),
    parts_off     text[] not null default '{}',
    demonstration boolean not null default false,
    set_up_at     timestamptz not null default now()
);
