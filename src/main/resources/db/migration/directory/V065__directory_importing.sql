-- A list in an order that compares, whatever order it came in.
create function directory.in_order(list jsonb) returns jsonb
    language sql immutable parallel safe as $$
    select coalesce(jsonb_agg(jsonb_strip_nulls(each) order by jsonb_strip_nulls(each)), '[]')
    from jsonb_array_elements(coalesce(list, '[]')) each
$$;

-- What belongs to an organisation but stands in tables of its own: the names and forms under which changes of it are recorded.
create function directory.belongings(organisation uuid) returns jsonb
    language sql stable as $$
    select jsonb_build_object(
        'identifiers', (select coalesce(jsonb_agg(i.scheme || ':' || i.value order by i.scheme || ':' || i.value), '[]')
                        from directory.identifier i where i.organisation_id = organisation),
        'addresses', directory.in_order((select jsonb_agg(to_jsonb(a) - '{id,organisation_id}'::text[])
                        from directory.address a where a.organisation_id = organisation)),
        'contacts', directory.in_order((select jsonb_agg(to_jsonb(c) - '{id,organisation_id}'::text[])
                        from directory.contact c where c.organisation_id = organisation)),
        'links', directory.in_order((select jsonb_agg(to_jsonb(l) - '{organisation_id}'::text[])
                        from directory.link l where l.organisation_id = organisation)),
        'services', directory.in_order((select jsonb_agg(to_jsonb(s) - '{organisation_id}'::text[])
                        from directory.service s where s.organisation_id = organisation)),
        'needs', needs.stated('organisation', organisation))
$$;
