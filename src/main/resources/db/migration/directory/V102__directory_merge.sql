-- All rows of one organisation exactly as they stand, but for its contacts, which are personal.
create function directory.snapshot(organisation uuid) returns jsonb
    language sql stable as $$
    select jsonb_build_object(
        'organisation', to_jsonb(o),
        'identifiers', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from directory.identifier r where r.organisation_id = o.id),
        'addresses', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from directory.address r where r.organisation_id = o.id),
        'links', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from directory.link r where r.organisation_id = o.id),
        'services', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from directory.service r where r.organisation_id = o.id),
        'needs', needs.held('organisation', o.id),
        'memberships', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from directory.membership r where o.id in (r.organisation_id, r.of_id)),
        'parts', (select coalesce(jsonb_agg(r.id), '[]') from directory.organisation r where r.parent_id = o.id),
        'old_slugs', (select coalesce(jsonb_agg(r.slug), '[]') from directory.old_slug r where r.organisation_id = o.id),
        'records', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from directory.source_record r where r.organisation_id = o.id),
        'pairs', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from directory.duplicate_pair r where o.id in (r.one_id, r.other_id)))
    from directory.organisation o where o.id = organisation
$$;

create function directory.contact_rows(organisation uuid) returns jsonb
    language sql stable as $$
    select coalesce(jsonb_agg(to_jsonb(c)), '[]') from directory.contact c where c.organisation_id = organisation
$$;

-- Two organisations became one. The snapshots bring both back; their contacts stand in change_personal, where erasure reaches them.
create table directory.merge (
    change_set_id uuid primary key references directory.change_set,
    kept_id       uuid not null,   -- may itself be merged into another later, hence no foreign key
    dropped_id    uuid not null,
    kept          jsonb not null,
    dropped       jsonb not null,
    undone_by     uuid unique references directory.change_set,
    check (kept_id <> dropped_id),
    check (change_set_id <> undone_by)
);
create unique index merge_dropped on directory.merge (dropped_id) where undone_by is null;
create index merge_kept on directory.merge (kept_id);
