package kompas.libraries.domain;

import java.util.List;
import kompas.libraries.LoadingLibraries.Loaded;
import kompas.shared.sql.DataVersions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes libraries of reference files: all rows of a country in one statement each, as JSON, touching only what differs. */
@Repository
class LibraryWriting {

    private static final String SAVE_SOURCE = """
            insert into libraries.source (key, name, url, licence, attribution)
            select key, name, url, licence, attribution
            from jsonb_to_record(cast(:row as jsonb)) as r(key text, name jsonb, url text, licence text, attribution text)
            on conflict (key) do update
            set (name, url, licence, attribution) = (excluded.name, excluded.url, excluded.licence, excluded.attribution)
            where (source.name, source.url, source.licence, source.attribution)
                  is distinct from (excluded.name, excluded.url, excluded.licence, excluded.attribution)
            """;

    private static final String SAVE_LIBRARIES = """
            with given as (
                select * from jsonb_to_recordset(cast(:rows as jsonb)) as r(
                    source_key text, slug text, kind text, name jsonb, country text, municipality_id uuid, settlement_id uuid,
                    place_precision text, longitude double precision, latitude double precision, website text)),
            kept as (
                insert into libraries.library as l (slug, kind, name, country, municipality_id, settlement_id, place_precision,
                                                    longitude, latitude, website, source, source_key, source_date)
                select slug, kind, name, country, municipality_id, settlement_id, place_precision,
                       longitude, latitude, website, :source, source_key, cast(:date as date)
                from given
                on conflict (source, source_key) do update
                set (status, kind, name, country, municipality_id, settlement_id, place_precision, longitude, latitude, website,
                     source_date, changed_at) =
                    ('open', excluded.kind, excluded.name, excluded.country, excluded.municipality_id, excluded.settlement_id,
                     excluded.place_precision, excluded.longitude, excluded.latitude, excluded.website, excluded.source_date, now())
                where (l.status = 'closed', l.kind, l.name, l.country, l.municipality_id, l.settlement_id, l.place_precision,
                       l.longitude, l.latitude, l.website, l.source_date)
                      is distinct from
                      (false, excluded.kind, excluded.name, excluded.country, excluded.municipality_id, excluded.settlement_id,
                       excluded.place_precision, excluded.longitude, excluded.latitude, excluded.website, excluded.source_date)
                returning old.id is null as created),
            gone as (
                update libraries.library set status = 'closed', changed_at = now()
                where source = :source and status <> 'closed' and source_key not in (select source_key from given)
                returning id)
            select (select count(*) from kept where created) as created,
                   (select count(*) from kept where not created) + (select count(*) from gone) as changed,
                   (select count(*) from given) - (select count(*) from kept) as unchanged
            """;

    private static final String SAVE_SERVICE_AREAS = """
            with given as (
                select l.id as library_id, area as area_id
                from jsonb_to_recordset(cast(:rows as jsonb)) as r(source_key text, serves uuid[])
                join libraries.library l on l.source = :source and l.source_key = r.source_key, unnest(r.serves) area),
            gone as (
                delete from libraries.service_area s using libraries.library l
                where l.id = s.library_id and l.source = :source and (s.library_id, s.area_id) not in (select * from given)
                returning s.area_id),
            added as (
                insert into libraries.service_area (library_id, area_id) select * from given
                on conflict do nothing returning area_id)
            select (select count(*) from gone) + (select count(*) from added)
            """;

    private final JdbcClient sql;
    private final DataVersions versions;

    LibraryWriting(JdbcClient sql, DataVersions versions) {
        this.sql = sql;
        this.versions = versions;
    }

    /** Every slug in use, of today or of before. */
    List<String> slugs() {
        return sql.sql("select slug from libraries.library union select slug from libraries.old_slug")
                .query(String.class)
                .list();
    }

    /** The keys under which libraries of {@code source} are known. */
    List<String> keys(String source) {
        return sql.sql("select source_key from libraries.library where source = :source")
                .param("source", source)
                .query(String.class)
                .list();
    }

    boolean hasSource(String key) {
        return sql.sql("select exists (select from libraries.source where key = :key)")
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    /** @param row object with the columns of {@code libraries.source} */
    void saveSource(String row) {
        sql.sql(SAVE_SOURCE).param("row", row).update();
    }

    /**
     * Saves all libraries of one source and closes those that are not among them.
     *
     * @param rows array of objects with the columns of {@code libraries.library}, and {@code serves}, ids of areas
     */
    Loaded saveLibraries(String source, String date, String rows) {
        Loaded loaded = sql.sql(SAVE_LIBRARIES)
                .param("source", source)
                .param("date", date)
                .param("rows", rows)
                .query((row, number) ->
                        new Loaded(row.getInt("created"), row.getInt("changed"), row.getInt("unchanged")))
                .single();
        int areas = sql.sql(SAVE_SERVICE_AREAS)
                .param("source", source)
                .param("rows", rows)
                .query(Integer.class)
                .single();
        if (areas + loaded.created() + loaded.changed() > 0) {
            versions.touch("libraries");
        }
        return loaded;
    }
}
