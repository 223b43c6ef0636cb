package kompas.directory.importing.merge;

import java.util.stream.Collectors;
import kompas.directory.importing.record.StagedColumn;

/** The statements that write what was decided. The row and the news of it for the index leave in the same statement. */
final class WritingSql {

    private static final String COLUMNS = StagedColumn.columnsOfOrganisation().stream()
            .map(StagedColumn::column)
            .collect(Collectors.joining(", "));

    private static final String WITH_DEFAULTS = StagedColumn.columnsOfOrganisation().stream()
            .map(WritingSql::withDefault)
            .collect(Collectors.joining(", "));

    private static String withDefault(StagedColumn column) {
        String name = column.column();
        return switch (column) {
            case LEGAL_FORM -> "coalesce(legal_form, 'other')";
            case STATUS -> "coalesce(status, 'active')";
            case LISTING -> "coalesce(listing, 'public')";
            case EXAMPLE -> "coalesce(example, false)";
            case PLACE_PRECISION -> "coalesce(place_precision, 'unresolved')";
            case CONFIRMED_ON, CONFIRMED_BY -> name;
            default -> column.type().endsWith("[]") ? "coalesce(" + name + ", '{}')" : name;
        };
    }

    static final String BEGIN = """
            insert into directory.change_set (id, kind, actor, source_id, import_run_id)
            values (:set, 'import', :actor, :source, :run) on conflict do nothing""";

    static final String CREATE = "with fresh as ("
            + "select s.*, d.organisation_id as id, d.slug from staged s join decided d using (row) where d.outcome = 'created'), "
            + "organisations as (insert into directory.organisation (id, slug, source_id, source_date, " + COLUMNS
            + ") "
            + "select id, slug, source_id, source_date, " + WITH_DEFAULTS + " from fresh), " + """
            identifiers as (
                insert into directory.identifier (scheme, value, organisation_id)
                select split_part(i, ':', 1), substr(i, strpos(i, ':') + 1), id from fresh, unnest(identifiers) i
                on conflict do nothing),
            addresses as (
                insert into directory.address (organisation_id, kind, street, postcode, locality, region, country, visible, main)
                select f.id, coalesce(a.kind, 'physical'), a.street, a.postcode, a.locality, a.region, a.country,
                       coalesce(a.visible, true), a.main
                from fresh f, jsonb_to_recordset(f.addresses) as a(kind text, street text, postcode text, locality text,
                     region text, country text, visible boolean, main boolean)),
            records as (
                insert into directory.source_record (source_id, record_key, organisation_id, fingerprint, last_run_id)
                select source_id, record_key, id, fingerprint, :run from fresh),
            changes as (
                insert into directory.change (change_set_id, organisation_id, created) select :set, id, true from fresh)
            insert into search.pending (kind, id) select 'organisation', id from fresh""";

    static final String CONTACTS = """
            insert into directory.contact (organisation_id, person, name, role, email, phone,
                   name_visibility, email_visibility, phone_visibility)
            select d.organisation_id, c.person, c.name, c.role, c.email, c.phone, coalesce(c.name_visibility, 'staff'),
                   coalesce(c.email_visibility, 'staff'), coalesce(c.phone_visibility, 'staff')
            from decided d join staged s using (row)
            cross join lateral jsonb_to_recordset(s.contacts) as c(person boolean, name text, role text, email text,
                 phone text, name_visibility text, email_visibility text, phone_visibility text)
            where s.contacts is not null and (d.outcome = 'created' or jsonb_exists(d.after, 'contacts'))""";

    /** When those agreed who are shown to everybody from now on. */
    static final String CONSENTS = """
            select accounts.consent_on_list('contact', 'organisation', d.organisation_id, a.contact, s.name ->> 'source', a.given_on)
            from agreed a join decided d using (row) join staged s using (row)
            where d.outcome = 'created' or jsonb_exists(d.after, 'contacts')""";

    static final String LINKS = """
            insert into directory.link (organisation_id, kind, url)
            select d.organisation_id, l.kind, l.url from decided d join staged s using (row)
            cross join lateral jsonb_to_recordset(s.links) as l(kind text, url text)
            where s.links is not null and (d.outcome = 'created' or jsonb_exists(d.after, 'links'))
            on conflict do nothing""";

    static final String SERVICES = """
            insert into directory.service (id, organisation_id, name, description, status, document)
            select case when known.id is null then v.id else uuidv7() end, d.organisation_id, v.name, v.description, v.status, coalesce(v.document, '{}')
            from decided d join staged s using (row)
            cross join lateral jsonb_to_recordset(s.services) as v(id uuid, name jsonb, description jsonb, status text,
                 document jsonb)
            left join lateral (select t.id from directory.service t where t.id = v.id limit 1) known on true
            where s.services is not null and (d.outcome = 'created' or jsonb_exists(d.after, 'services'))""";

    static final String NEEDS = """
            select needs.restate('organisation', d.organisation_id, coalesce(s.needs, '[]'))
            from decided d join staged s using (row)
            where d.outcome = 'created' and s.needs is not null""";

    static final String NEEDS_ANEW = """
            select needs.restate('organisation', d.organisation_id, coalesce(s.needs, '[]'))
            from decided d join staged s using (row)
            where jsonb_exists(d.after, 'needs')""";

    static final String ADDRESSES = """
            insert into directory.address (organisation_id, kind, street, postcode, locality, region, country, visible, main)
            select d.organisation_id, coalesce(a.kind, 'physical'), a.street, a.postcode, a.locality, a.region, a.country,
                   coalesce(a.visible, true), a.main
            from decided d join staged s using (row)
            cross join lateral jsonb_to_recordset(s.addresses) as a(kind text, street text, postcode text, locality text,
                 region text, country text, visible boolean, main boolean)
            where s.addresses is not null and jsonb_exists(d.after, 'addresses')""";

    static final String IDENTIFIERS = """
            insert into directory.identifier (scheme, value, organisation_id)
            select split_part(i, ':', 1), substr(i, strpos(i, ':') + 1), d.organisation_id
            from decided d cross join lateral jsonb_array_elements_text(d.after -> 'identifiers') i
            where jsonb_exists(d.after, 'identifiers')
            on conflict do nothing""";

    /** Everything a changed row says anew about lists is written again as a whole. */
    static final String CLEAR = """
            with changed as (select organisation_id, after from decided where outcome = 'changed'),
            addresses as (delete from directory.address a using changed c
                where a.organisation_id = c.organisation_id and jsonb_exists(c.after, 'addresses')),
            contacts as (delete from directory.contact a using changed c
                where a.organisation_id = c.organisation_id and jsonb_exists(c.after, 'contacts')),
            links as (delete from directory.link a using changed c
                where a.organisation_id = c.organisation_id and jsonb_exists(c.after, 'links'))
            delete from directory.service a using changed c
                where a.organisation_id = c.organisation_id and jsonb_exists(c.after, 'services')""";

    static final String CHANGE = "with changed as ("
            + "select d.organisation_id, d.before, d.after, s.source_id, s.source_date "
            + "from decided d join staged s using (row) where d.outcome = 'changed'), "
            + "organisations as (update directory.organisation o set (" + COLUMNS + ") = (select " + COLUMNS
            + " from jsonb_populate_record(o, c.after)), " + """
                changed_at = now(),
                source_date = case when o.source_id = c.source_id then c.source_date else o.source_date end,
                field_sources = o.field_sources - array(select jsonb_object_keys(c.after)) || case
                    when o.source_id = c.source_id then '{}'
                    else (select jsonb_object_agg(key, jsonb_build_object('source', c.source_id, 'date', c.source_date))
                          from jsonb_object_keys(c.after) key where key <> 'identifiers') end
                from changed c where o.id = c.organisation_id),
            changes as (
                insert into directory.change (change_set_id, organisation_id, before, after, provenance)
                select :set, c.organisation_id, c.before - 'contacts', c.after - 'contacts',
                       jsonb_build_object('field_sources', o.field_sources, 'source_date', o.source_date)
                from changed c join directory.organisation o on o.id = c.organisation_id
                on conflict (change_set_id, organisation_id) do update
                    set before = excluded.before || change.before, after = change.after || excluded.after),
            news as (insert into search.pending (kind, id) select 'organisation', organisation_id from changed)
            select count(*) from changed""";

    static final String PERSONAL = """
            insert into directory.change_personal (change_set_id, organisation_id, before, after)
            select :set, organisation_id, jsonb_build_object('contacts', before -> 'contacts'),
                   jsonb_build_object('contacts', after -> 'contacts')
            from decided where outcome = 'changed' and jsonb_exists(after, 'contacts')
            on conflict (change_set_id, organisation_id) do update set after = excluded.after""";

    /** Rows that brought nothing new count as read too, so that the next run need not compare them again. */
    static final String RECORDS = """
            insert into directory.source_record (source_id, record_key, organisation_id, fingerprint, last_run_id)
            select s.source_id, s.record_key, d.organisation_id, s.fingerprint, :run
            from decided d join staged s using (row) where d.outcome in ('changed', 'kept')
            on conflict (source_id, record_key) do update
                set organisation_id = excluded.organisation_id, fingerprint = excluded.fingerprint,
                    last_run_id = excluded.last_run_id""";

    static final String CHITALISHTA = """
            insert into chitalishte
            select o.id, o.slug, o.name, case o.status when 'active' then 'open' when 'dormant' then 'paused' else 'closed' end,
                   o.country, o.municipality_id, o.settlement_id, o.region_id, o.place_precision, o.longitude, o.latitude,
                   o.website, o.source_date
            from decided d join staged s using (row) join directory.organisation o on o.id = d.organisation_id
            where s.library = 'chitalishte' and d.outcome in ('created', 'changed') and o.country is not null and o.listing = 'public'""";

    static final String LIBRARIES = """
            update directory.organisation o set library_id = o.id
            from chitalishte c where o.id = c.id and o.library_id is distinct from c.id""";

    static final String TIES = """
            insert into tie (organisation_id, source_id, parent, member_of)
            select d.organisation_id, s.source_id, s.parent, s.member_of from decided d join staged s using (row)
            where d.outcome not in ('duplicate', 'unwanted', 'elsewhere') and (s.parent is not null or s.member_of is not null)""";

    static final String FINISH = """
            update directory.import_run set created = created + :created, changed = changed + :changed,
                   unchanged = unchanged + :unchanged, rejected = rejected + :rejected
            where id = :run""";

    private WritingSql() {}
}
