create schema libraries;

create table libraries.library (
    id              uuid primary key default uuidv7(),
    slug            text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    name            shared.localized not null,
    kind            text not null check (kind in ('regional', 'municipal', 'chitalishte', 'research')),
    municipality_id uuid references places.area
);
