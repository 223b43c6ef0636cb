package kompas.libraries.domain;

import kompas.libraries.LoadingLibraries.Loaded;
import kompas.shared.sql.DataVersions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes invented details, and only where nobody has said anything true. */
@Repository
class ExampleWriting {

    private static final String SAVE_DETAILS = """
            with given as (
                select l.id, r.*, array_remove(array[
                    case when r.description is not null then 'description' end,
                    case when r.languages is not null then 'languages' end,
                    case when r.services is not null then 'services' end,
                    case when r.accessibility is not null then 'accessibility' end,
                    case when r.opening_hours is not null then 'opening_hours' end,
                    case when r.staffed_hours is not null then 'staffed_hours' end], null) as examples
                from jsonb_to_recordset(cast(:rows as jsonb)) as r(
                    library text, description jsonb, languages text[], services text[], accessibility text[],
                    opening_hours jsonb, staffed_hours jsonb)
                join libraries.library l on l.source = :source and l.source_key = r.library
                where l.examples <> '{}'
                   or (l.description is null and l.opening_hours is null and l.staffed_hours is null
                       and cardinality(l.languages || l.services || l.accessibility) = 0)),
            saved as (
                update libraries.library l
                set (description, languages, services, accessibility, opening_hours, staffed_hours, examples, changed_at) =
                    (g.description, coalesce(g.languages, '{}'), coalesce(g.services, '{}'), coalesce(g.accessibility, '{}'),
                     g.opening_hours, g.staffed_hours, g.examples, now())
                from given g
                where l.id = g.id
                  and (l.description, l.languages, l.services, l.accessibility, l.opening_hours, l.staffed_hours, l.examples)
                      is distinct from
                      (cast(g.description as shared.localized), coalesce(g.languages, '{}'), coalesce(g.services, '{}'),
                       coalesce(g.accessibility, '{}'), g.opening_hours, g.staffed_hours, g.examples)
                returning l.id)
            select (select count(*) from saved) as changed, (select count(*) from given) - (select count(*) from saved) as unchanged
            """;

    private static final String SAVE_BRANCHES = """
            with given as (
                select l.id as library_id, b.*
                from jsonb_to_recordset(cast(:rows as jsonb)) as r(library text, branches jsonb)
                join libraries.library l on l.source = :source and l.source_key = r.library,
                rows from (jsonb_to_recordset(coalesce(r.branches, '[]')) as (
                    key text, name jsonb, street text, postcode text, locality text, email text, phone text,
                    accessibility text[], opening_hours jsonb, staffed_hours jsonb)) with ordinality as b(
                    key, name, street, postcode, locality, email, phone, accessibility, opening_hours, staffed_hours, position)),
            gone as (
                delete from libraries.branch b using libraries.library l
                where l.id = b.library_id and l.source = :source and b.example
                  and (b.library_id, b.source_key) not in (select library_id, key from given)
                returning b.id),
            saved as (
                insert into libraries.branch as b (library_id, source_key, position, name, street, postcode, locality, email, phone,
                                                   accessibility, opening_hours, staffed_hours, example)
                select library_id, key, position, name, street, postcode, locality, email, phone,
                       coalesce(accessibility, '{}'), opening_hours, staffed_hours, true
                from given
                on conflict (library_id, source_key) do update
                set (position, name, street, postcode, locality, email, phone, accessibility, opening_hours, staffed_hours) =
                    (excluded.position, excluded.name, excluded.street, excluded.postcode, excluded.locality, excluded.email,
                     excluded.phone, excluded.accessibility, excluded.opening_hours, excluded.staffed_hours)
                where b.example
                  and (b.position, b.name, b.street, b.postcode, b.locality, b.email, b.phone, b.accessibility,
                       b.opening_hours, b.staffed_hours)
                      is distinct from
                      (excluded.position, excluded.name, excluded.street, excluded.postcode, excluded.locality, excluded.email,
                       excluded.phone, excluded.accessibility, excluded.opening_hours, excluded.staffed_hours)
                returning id)
            select (select count(*) from gone) + (select count(*) from saved)
            """;

    private final JdbcClient sql;
    private final DataVersions versions;

    ExampleWriting(JdbcClient sql, DataVersions versions) {
        this.sql = sql;
        this.versions = versions;
    }

    /** @param rows array of objects as in {@code examples.json}, with the holidays already in the hours */
    Loaded save(String source, String rows) {
        Loaded details = sql.sql(SAVE_DETAILS)
                .param("source", source)
                .param("rows", rows)
                .query((row, number) -> new Loaded(0, row.getInt("changed"), row.getInt("unchanged")))
                .single();
        int branches = sql.sql(SAVE_BRANCHES)
                .param("source", source)
                .param("rows", rows)
                .query(Integer.class)
                .single();
        if (details.changed() + branches > 0) {
            versions.touch("libraries");
        }
        return details;
    }
}
