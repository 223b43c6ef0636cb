-- Since when an organisation is closed, where anybody knows, and why. Both go by themselves when it is there again.
alter table directory.organisation
    add column closed_on      date check (closed_on >= '1800-01-01'),
    add column closed_because shared.localized;

create function directory.open_again() returns trigger language plpgsql as $$
begin
    new.closed_on := null;
    new.closed_because := null;
    return new;
end $$;

create trigger open_again before insert or update on directory.organisation
    for each row when (new.status <> 'closed' and (new.closed_on is not null or new.closed_because is not null))
    execute function directory.open_again();

create or replace view directory.public_organisation as
    select id, slug, name, other_names, description, causes, legal_form, status, example, fields, goals, targets, audiences, languages,
           accessibility, founded, members, volunteers, staff, budget, website, opening_hours, country, municipality_id, settlement_id,
           place_precision, region_id, longitude, latitude, service_area_ids, library_id, parent_id, source_id, source_date, field_sources,
           confirmed_on, confirmed_by, created_at, changed_at, closed_on, closed_because
    from directory.organisation where listing = 'public';
