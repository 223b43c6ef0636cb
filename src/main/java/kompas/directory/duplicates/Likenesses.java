package kompas.directory.duplicates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.shared.kernel.NotFound;
import kompas.shared.sql.BulkRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code directory.likeness}: organisations as they are compared, kept up to date with what they are made from. */
@Component
class Likenesses {

    /** One more whenever reading, keys or vocabulary change. */
    static final int RULES = 1;

    private static final long RENEWING = 5_026_100;

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

    /** Makes them again, within the running transaction; one after the other, for two may want the same at once. */
    void renew(List<UUID> ids) {
        database.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", RENEWING)
                .query((row, number) -> number)
                .list();
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

    /** As they stand now, in the order asked for. */
    List<Likeness> of(List<UUID> ids) {
        Map<UUID, Likeness> found = new HashMap<>();
        database.sql(READ).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            found.put(row.getObject("id", UUID.class), reading.read(ParticularsRow.read(row)));
        });
        return ids.stream()
                .map(id -> Optional.ofNullable(found.get(id)).orElseThrow(() -> new NotFound("Organisation " + id)))
                .toList();
    }

    private @Nullable Object[] row(ResultSet row) throws SQLException {
        Likeness likeness = reading.read(ParticularsRow.read(row));
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
}
