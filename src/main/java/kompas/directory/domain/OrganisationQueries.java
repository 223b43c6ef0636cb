package kompas.directory.domain;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads of single organisations for people; only from the views of what is public. */
@Component
public class OrganisationQueries {

    /** One statement for a whole page: what has many rows comes as JSON, each list bounded. */
    private static final String PROFILE = "select " + SummaryColumns.NAMES + """
            , o.other_names, o.causes, o.targets, o.audiences, o.languages, o.accessibility, o.founded,
              o.members, o.volunteers, o.staff, o.budget, o.website, o.opening_hours, o.service_area_ids, o.library_id,
              o.source_id, o.source_date, o.field_sources, o.confirmed_by, o.changed_at, o.closed_on, o.closed_because,
              (select way from directory.public_confirmation c
               where c.organisation_id = o.id and c.confirmed_on = o.confirmed_on order by c.id desc limit 1) as confirmed_how,
              (select silent_on from directory.public_silence s where s.organisation_id = o.id) as silent_on,
              (select jsonb_agg(to_jsonb(i) order by i.scheme, i.value)
               from directory.identifier i where i.organisation_id = o.id) as identifiers,
              (select jsonb_agg(to_jsonb(a) order by a.main nulls last, a.kind, a.id)
               from directory.public_address a where a.organisation_id = o.id) as addresses,
              (select jsonb_agg(to_jsonb(c) order by c.person, c.id)
               from directory.public_contact c where c.organisation_id = o.id) as contacts,
              (select jsonb_agg(jsonb_build_object('file', p.file_id, 'logo', p.logo, 'alt', p.alt, 'focusX', p.focus_x, 'focusY', p.focus_y,
                                    'width', p.width, 'height', p.height, 'widths', p.widths) order by p.place, p.file_id)
               from directory.public_picture p where p.organisation_id = o.id) as pictures,
              (select jsonb_agg(to_jsonb(l) order by l.kind, l.url)
               from directory.link l where l.organisation_id = o.id) as links,
              (select jsonb_agg(to_jsonb(s)) from (
                   select name, description, status from directory.service
                   where organisation_id = o.id and status <> 'defunct' order by id limit 50) s) as services,
              (select jsonb_agg(to_jsonb(r)) from (
                   select t.tie, p.slug, p.name, p.example from (
                       select 'PARENT' as tie, o.parent_id as id
                       union all
                       (select 'PART', child.id from directory.public_organisation child
                        where child.parent_id = o.id order by child.slug limit 50)
                       union all
                       (select 'MEMBER_OF', of_id from directory.membership where organisation_id = o.id limit 50)
                       union all
                       (select 'MEMBER', organisation_id from directory.membership where of_id = o.id limit 50)) t
                   join directory.public_organisation p on p.id = t.id order by t.tie, p.slug) r) as relatives,
              (select jsonb_agg(to_jsonb(s)) from (
                   select id, kind, name, url, licence from directory.source
                   where id = o.source_id or id::text in (
                       select fact.value ->> 'source' from jsonb_each(o.field_sources) fact)) s) as sources,
              (select jsonb_agg(to_jsonb(h)) from (
                   select kind, at, created, changed from directory.public_history
                   where organisation_id = o.id order by at desc limit 10) h) as history
            from directory.public_organisation o
            where o.slug = :slug or o.id = (select organisation_id from directory.old_slug where slug = :slug)""";

    private final JdbcClient database;

    OrganisationQueries(JdbcClient database) {
        this.database = database;
    }

    /** The organisation with this slug, or the one that once had it: compare the answer's slug. */
    public Optional<OrganisationProfile> find(String slug) {
        return database.sql(PROFILE)
                .param("slug", slug)
                .query((row, number) -> ProfileRow.read(row))
                .optional();
    }

    /** Whether an organisation of this slug was here once and has been removed. */
    public boolean isGone(String slug) {
        return database.sql("select exists (select from directory.tombstone where slugs @> array[cast(:slug as text)])")
                .param("slug", slug)
                .query(Boolean.class)
                .single();
    }
}
