package kompas.libraries.domain;

import java.util.regex.Pattern;
import kompas.libraries.KeepingChitalishta;
import kompas.shared.sql.DataVersions;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code libraries.library} whose truth lies with an organisation. */
@Repository
class ChitalishteRows implements KeepingChitalishta {

    private static final Pattern TABLE = Pattern.compile("[a-z_]+(\\.[a-z_]+)?");

    private static final String SAVE_SOURCE = """
            insert into libraries.source (key, name) values (:key, cast(:name as jsonb)) on conflict (key) do nothing
            """;

    private static final String KEEP = """
            insert into libraries.library as l (id, slug, kind, status, name, country, municipality_id, settlement_id, region_id,
                                                place_precision, longitude, latitude, website, source, source_key, source_date)
            select g.id,
                   case when other.slug is null then g.slug else left(g.slug, 67) || '-chitalishte' end,
                   'chitalishte', g.status, g.name, g.country, g.municipality_id, g.settlement_id, g.region_id,
                   g.place_precision, g.longitude, g.latitude, g.website, :source, g.id::text, g.source_date
            from %s g
            left join libraries.library other on other.slug = g.slug and other.id <> g.id and other.kind <> 'chitalishte'
            on conflict (id) do update
            set (slug, status, name, country, municipality_id, settlement_id, region_id, place_precision, longitude, latitude,
                 website, source, source_date, changed_at) =
                (excluded.slug, excluded.status, excluded.name, excluded.country, excluded.municipality_id, excluded.settlement_id,
                 excluded.region_id, excluded.place_precision, excluded.longitude, excluded.latitude, excluded.website,
                 excluded.source, excluded.source_date, now())
            where (l.slug, l.status, l.name, l.country, l.municipality_id, l.settlement_id, l.region_id, l.place_precision,
                   l.longitude, l.latitude, l.website, l.source, l.source_date)
                  is distinct from
                  (excluded.slug, excluded.status, excluded.name, excluded.country, excluded.municipality_id, excluded.settlement_id,
                   excluded.region_id, excluded.place_precision, excluded.longitude, excluded.latitude, excluded.website,
                   excluded.source, excluded.source_date)
            """;

    private static final String FORGET = """
            delete from libraries.library where kind = 'chitalishte' and id in (select id from %s)
            """;

    private final JdbcClient sql;
    private final DataVersions versions;

    ChitalishteRows(JdbcClient sql, DataVersions versions) {
        this.sql = sql;
        this.versions = versions;
    }

    @Override
    public int keep(Source source, String staged) {
        sql.sql(SAVE_SOURCE)
                .param("key", source.key())
                .param("name", LocalizedColumn.write(source.name()))
                .update();
        return touched(sql.sql(KEEP.formatted(table(staged)))
                .param("source", source.key())
                .update());
    }

    @Override
    public int forget(String staged) {
        return touched(sql.sql(FORGET.formatted(table(staged))).update());
    }

    private int touched(int changed) {
        if (changed > 0) {
            versions.touch("libraries");
        }
        return changed;
    }

    private static String table(String name) {
        if (!TABLE.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of a table: " + name);
        }
        return name;
    }
}
