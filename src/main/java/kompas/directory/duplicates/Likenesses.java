package kompas.directory.duplicates;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kompas.directory.duplicates.Particulars.Whereabouts;
import kompas.shared.kernel.Point;
import kompas.shared.sql.BulkRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code directory.likeness}: organisations as they are compared, kept up to date with what they are made from. */
@Component
class Likenesses {

    /** One more whenever reading, keys or vocabulary change. */
    static final int RULES = 1;

    private static final String STALE = """
            select o.id from directory.organisation o left join directory.likeness l on l.organisation_id = o.id
            where (l.organisation_id is null or l.read_at <> o.changed_at or l.rules <> :rules)
              and (cast(:since as timestamptz) is null or o.changed_at >= :since)
            order by o.changed_at desc limit :most""";

    private static final String READ = """
            select o.id, o.changed_at, o.legal_form, o.country,
                   o.municipality_id, o.settlement_id, o.website, o.longitude, o.latitude, o.place_precision,
                   coalesce(a.locality, s.latin) as locality, a.region, a.postcode, a.street,
                   array(select scheme || ':' || value from directory.identifier i where i.organisation_id = o.id) as identifiers,
                   array(select phone from directory.contact c where c.organisation_id = o.id and phone is not null) as phones,
                   array(select email from directory.contact c where c.organisation_id = o.id and email is not null) as emails,
                   array(select url from directory.link k where k.organisation_id = o.id) as links,
                   array(select value from jsonb_each_text(o.name -> 'texts')) || o.other_names as all_names
            from directory.organisation o
            left join places.settlement s on s.id = o.settlement_id
            left join lateral (select * from directory.address a where a.organisation_id = o.id
                               order by a.kind, a.id limit 1) a on true
            where o.id = any(:ids)""";

    private final JdbcClient database;
    private final BulkRows bulk;
    private final LikenessReading reading = new LikenessReading(Vocabulary.load());

    Likenesses(JdbcClient database, BulkRows bulk) {
        this.database = database;
        this.bulk = bulk;
    }

    /** Organisations whose likeness is missing or old, the latest changed first. */
    List<UUID> stale(@Nullable OffsetDateTime since, int most) {
        return database.sql(STALE)
                .param("rules", RULES)
                .param("since", since, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** Makes them again, within the running transaction. */
    void renew(List<UUID> ids) {
        database.sql("delete from directory.likeness where organisation_id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .update();
        List<@Nullable Object[]> rows = database.sql(READ)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> row(row))
                .list();
        bulk.copy("directory.likeness (organisation_id, form, words, keys, rules, read_at)", rows.stream());
    }

    /** After many: what the index of keys put off until later makes every question slow. */
    void settle() {
        database.sql("select gin_clean_pending_list('directory.likeness_keys')")
                .query(Long.class)
                .single();
    }

    Likeness read(Particulars one) {
        return reading.read(one);
    }

    private @Nullable Object[] row(ResultSet row) throws SQLException {
        Likeness likeness = reading.read(particulars(row));
        Set<String> words = new LinkedHashSet<>();
        likeness.names().forEach(name -> words.addAll(name.words()));
        return new @Nullable Object[] {
            row.getObject("id"),
            LikenessText.write(likeness),
            words.toArray(String[]::new),
            Keys.array(Keys.of(likeness)),
            RULES,
            row.getObject("changed_at", OffsetDateTime.class)
        };
    }

    private static Particulars particulars(ResultSet row) throws SQLException {
        List<String> websites = texts(row, "links");
        if (row.getString("website") != null) {
            websites.add(row.getString("website"));
        }
        return new Particulars(
                texts(row, "all_names"),
                row.getString("legal_form"),
                whereabouts(row),
                texts(row, "identifiers"),
                texts(row, "phones"),
                texts(row, "emails"),
                websites);
    }

    /** A point that only stands for a settlement or an area would seem to say more than it does. */
    private static Whereabouts whereabouts(ResultSet row) throws SQLException {
        boolean exact = "address".equals(row.getString("place_precision")) && row.getObject("latitude") != null;
        return new Whereabouts(
                row.getString("country"),
                row.getString("municipality_id"),
                row.getString("settlement_id"),
                row.getString("locality"),
                row.getString("region"),
                row.getString("postcode"),
                row.getString("street"),
                exact ? new Point(row.getDouble("latitude"), row.getDouble("longitude")) : null);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return new ArrayList<>(Arrays.asList((String[]) array.getArray()));
    }
}
