package kompas.directory.exporting;

/** Organisations with everything that hangs on them, one JSON object each, in the order of their slugs. */
final class ExportSql {

    private static final String SELECT = """
            select jsonb_strip_nulls(to_jsonb(o) - '{field_sources}'::text[]) || jsonb_strip_nulls(jsonb_build_object(
                'identifiers', (select jsonb_agg(i.scheme || ':' || i.value order by i.scheme, i.value)
                                from directory.identifier i where i.organisation_id = o.id),
                'addresses', (select jsonb_agg(jsonb_strip_nulls(to_jsonb(a) - '{id,organisation_id}'::text[])
                                     order by a.main nulls last, a.kind, a.street, a.postcode, a.locality, a.region)
                              from %2$s a where a.organisation_id = o.id),
                'contacts', (select jsonb_agg(jsonb_strip_nulls(to_jsonb(c) - '{id,organisation_id}'::text[] %5$s)
                                    order by c.person, c.name, c.role, c.email, c.phone)
                             from %3$s c where c.organisation_id = o.id),
                'links', (select jsonb_agg(l.url order by l.url) from directory.link l where l.organisation_id = o.id),
                'services', (select jsonb_agg(s.document || jsonb_strip_nulls(jsonb_build_object('id', s.id,
                                    'name', shared.shown(s.name, o.name ->> 'source'),
                                    'description', shared.shown(s.description, o.name ->> 'source'),
                                    'status', s.status)) order by s.id)
                             from directory.service s where s.organisation_id = o.id),
                'needs', (select jsonb_agg(jsonb_strip_nulls(to_jsonb(n) - '{id,owner_kind,owner_id}'::text[])
                                 order by n.kind, n.text::text, n.since)
                          from needs.need n where n.owner_kind = 'organisation' and n.owner_id = o.id),
                'parent', (select p.slug from directory.organisation p where p.id = o.parent_id),
                'member_of', (select jsonb_agg(p.slug order by p.slug) from directory.membership m
                              join directory.organisation p on p.id = m.of_id where m.organisation_id = o.id),
                'key', (select min(r.record_key) from directory.source_record r
                        where r.organisation_id = o.id and r.source_id = o.source_id),
                'source', to_jsonb(src) - 'id'))
            from %1$s o join directory.source src on src.id = o.source_id
            where %4$s
            order by o.slug""";

    /** When a person agreed to be shown, so that a copy read in again shows them as well. */
    private static final String AGREED = """
            || jsonb_build_object('agreed', case when c.person and 'public' in (c.name_visibility, c.email_visibility, c.phone_visibility)
                then (select max(k.given_on) from accounts.consent k
                      where k.about = c.organisation_id and k.purpose = 'contact' and k.withdrawn_at is null
                        and directory.same_contact(jsonb_strip_nulls(jsonb_build_object(
                            'name', k.name, 'email', k.email, 'phone', k.phone)), to_jsonb(c))) end)""";

    /** Only from the views that hold nothing private. */
    static String ofPublic(String where) {
        return SELECT.formatted(
                "directory.public_organisation", "directory.public_address", "directory.public_contact", where, "");
    }

    static String ofEverything(String where) {
        return SELECT.formatted("directory.organisation", "directory.address", "directory.contact", where, AGREED);
    }

    static String ids(String where) {
        return "select o.id from directory.public_organisation o join directory.source src on src.id = o.source_id where "
                + where;
    }

    /** Which languages texts stand in; they are columns. */
    static final String LANGUAGES = """
            select distinct language from (
                select jsonb_object_keys(name -> 'texts') from directory.organisation
                union select jsonb_object_keys(description -> 'texts') from directory.organisation
                union select jsonb_object_keys(causes -> 'texts') from directory.organisation
                union select jsonb_object_keys(text -> 'texts') from needs.need) l(language)
            order by language""";

    private ExportSql() {}
}
