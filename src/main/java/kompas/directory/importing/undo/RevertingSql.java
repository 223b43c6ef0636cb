package kompas.directory.importing.undo;

import java.util.stream.Collectors;
import kompas.directory.importing.record.StagedColumn;

/** The statements that take back what stands in the table {@code undoing}. */
final class RevertingSql {

    private static final String COLUMNS = "parent_id, "
            + StagedColumn.columnsOfOrganisation().stream()
                    .map(StagedColumn::column)
                    .collect(Collectors.joining(", "));

    static final String BEGIN = """
            insert into directory.change_set (id, kind, actor, source_id, import_run_id)
            select :set, :kind, :actor, source_id, id from directory.import_run where id = :run
            on conflict do nothing""";

    /** Those below one that goes go as well, in this portion or a later one. */
    static final String UNTIE = """
            update directory.organisation o set parent_id = null from undoing u where o.parent_id = u.id""";

    static final String NO_LIBRARY = """
            update directory.organisation o set library_id = null
            from undoing u where o.id = u.id and o.library_id is not null""";

    static final String FORGET_NEEDS = """
            select needs.restate('organisation', u.id, '[]') from undoing u
            where needs.stated('organisation', u.id) <> '[]'""";

    static final String REMOVE = """
            with gone as (delete from directory.organisation o using undoing u where o.id = u.id returning o.id),
            changes as (insert into directory.change (change_set_id, organisation_id) select :set, id from gone)
            insert into search.pending (kind, id) select 'organisation', id from gone""";

    /** What each said before the changes of the sets {@code s} that are taken back, and says now; the first word counts. */
    static final String STATES = """
            create temp table reverting on commit drop as
            select u.id, was.before, was.provenance,
                   (select jsonb_object_agg(k, coalesce(state.now -> k, 'null')) from jsonb_object_keys(was.before) k) as says
            from undoing u
            join directory.organisation o using (id)
            cross join lateral (select to_jsonb(o) || directory.belongings(o.id) as now) state
            cross join lateral (
                select jsonb_object_agg(b.key, b.value order by c.change_set_id desc) as before,
                       (array_agg(c.provenance order by c.change_set_id) filter (where c.provenance is not null))[1] as provenance
                from directory.change c join directory.change_set s on s.id = c.change_set_id
                left join directory.change_personal p using (change_set_id, organisation_id)
                cross join lateral jsonb_each(coalesce(c.before, '{}') || coalesce(p.before, '{}')) b
                where c.organisation_id = u.id and %s) was
            where was.before is not null""";

    static final String RESTORE = "update directory.organisation o set (" + COLUMNS + ") = (select " + COLUMNS
            + " from jsonb_populate_record(o, r.before)), " + """
            field_sources = coalesce(r.provenance -> 'field_sources', o.field_sources),
            source_date = coalesce(cast(r.provenance ->> 'source_date' as date), o.source_date),
            changed_at = now()
            from reverting r where o.id = r.id""";

    static final String RECORD = """
            with changes as (
                insert into directory.change (change_set_id, organisation_id, before, after)
                select :set, id, says - 'contacts', before - 'contacts' from reverting),
            personal as (
                insert into directory.change_personal (change_set_id, organisation_id, before, after)
                select :set, id, jsonb_build_object('contacts', says -> 'contacts'),
                       jsonb_build_object('contacts', before -> 'contacts')
                from reverting where jsonb_exists(before, 'contacts'))
            insert into search.pending (kind, id) select 'organisation', id from reverting""";

    /** The same file once more is compared anew. */
    static final String FORGET_FINGERPRINTS = """
            update directory.source_record s set fingerprint = '' from undoing u
            where s.organisation_id = u.id and s.last_run_id = :run""";

    static final String CLEAR = """
            with addresses as (delete from directory.address a using reverting r
                where a.organisation_id = r.id and jsonb_exists(r.before, 'addresses')),
            contacts as (delete from directory.contact a using reverting r
                where a.organisation_id = r.id and jsonb_exists(r.before, 'contacts')),
            links as (delete from directory.link a using reverting r
                where a.organisation_id = r.id and jsonb_exists(r.before, 'links')),
            identifiers as (delete from directory.identifier i using reverting r
                where i.organisation_id = r.id and jsonb_exists(r.before, 'identifiers')
                  and not jsonb_exists(r.before -> 'identifiers', i.scheme || ':' || i.value))
            delete from directory.service a using reverting r
                where a.organisation_id = r.id and jsonb_exists(r.before, 'services')""";

    static final String LISTS = """
            with addresses as (
                insert into directory.address (organisation_id, kind, street, postcode, locality, region, country, visible, main)
                select r.id, a.kind, a.street, a.postcode, a.locality, a.region, a.country, a.visible, a.main
                from reverting r, jsonb_to_recordset(r.before -> 'addresses') as a(kind text, street text, postcode text,
                     locality text, region text, country text, visible boolean, main boolean)),
            contacts as (
                insert into directory.contact (organisation_id, person, name, role, email, phone,
                       name_visibility, email_visibility, phone_visibility)
                select r.id, c.person, c.name, c.role, c.email, c.phone, c.name_visibility,
                       c.email_visibility, c.phone_visibility
                from reverting r, jsonb_to_recordset(r.before -> 'contacts') as c(person boolean, name text, role text,
                     email text, phone text, name_visibility text, email_visibility text, phone_visibility text)),
            links as (
                insert into directory.link (organisation_id, kind, url)
                select r.id, l.kind, l.url
                from reverting r, jsonb_to_recordset(r.before -> 'links') as l(kind text, url text)),
            identifiers as (
                insert into directory.identifier (scheme, value, organisation_id)
                select split_part(i, ':', 1), substr(i, strpos(i, ':') + 1), r.id
                from reverting r, jsonb_array_elements_text(r.before -> 'identifiers') i on conflict do nothing)
            insert into directory.service (id, organisation_id, name, description, status, document)
            select v.id, r.id, v.name, v.description, v.status, coalesce(v.document, '{}')
            from reverting r, jsonb_to_recordset(r.before -> 'services') as v(id uuid, name jsonb, description jsonb,
                 status text, document jsonb)""";

    static final String NEEDS = """
            select needs.restate('organisation', id, before -> 'needs') from reverting where jsonb_exists(before, 'needs')""";

    static final String CHITALISHTA = """
            insert into chitalishte
            select o.id, o.slug, o.name, case o.status when 'active' then 'open' when 'dormant' then 'paused' else 'closed' end,
                   o.country, o.municipality_id, o.settlement_id, o.region_id, o.place_precision, o.longitude, o.latitude,
                   o.website, o.source_date
            from reverting r join directory.organisation o using (id) where o.library_id = o.id and o.country is not null""";

    private RevertingSql() {}
}
