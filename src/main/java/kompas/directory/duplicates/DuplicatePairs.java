package kompas.directory.duplicates;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kompas.directory.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** {@code directory.duplicate_pair}. */
@Repository
class DuplicatePairs {

    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

    /** What somebody decided stays decided; relatives and members know of each other, so they are no duplicates. */
    private static final String KEEP = """
            insert into directory.duplicate_pair (one_id, other_id, score, reasons, found_at)
            select one, other, score, reasons, clock_timestamp()
            from unnest(cast(:ones as uuid[]), cast(:others as uuid[]), cast(:scores as real[]), cast(:reasons as jsonb[]))
                 as f(one, other, score, reasons)
            join directory.organisation a on a.id = one join directory.organisation b on b.id = other
            where a.parent_id is distinct from b.id and b.parent_id is distinct from a.id
              and not exists (select from directory.membership m where (m.organisation_id, m.of_id) in ((a.id, b.id), (b.id, a.id)))
            on conflict (one_id, other_id) do update
                set score = excluded.score, reasons = excluded.reasons, found_at = excluded.found_at
                where duplicate_pair.state = 'open'""";

    private static final String DIFFERENT = """
            insert into directory.duplicate_pair (one_id, other_id, score, reasons, state, decided_at, decided_by)
            values (least(:one, :other), greatest(:one, :other), 0, '[]', 'different', now(), :actor)
            on conflict (one_id, other_id) do update
                set state = 'different', decided_at = now(), decided_by = excluded.decided_by
                where duplicate_pair.state = 'open'""";

    private static final String OPEN = """
            select one_id, other_id, score, reasons from directory.duplicate_pair
            where state = 'open' and (cast(:score as real) is null
                  or (-score, one_id, other_id) > (-cast(:score as real), cast(:one as uuid), cast(:other as uuid)))
            order by score desc, one_id, other_id limit :most""";

    private final JdbcClient database;
    private final JsonMapper json;

    DuplicatePairs(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    static DuplicatePair pair(UUID one, Lookalike other) {
        return pair(one, other.organisation().value(), other.score(), other.reasons());
    }

    static DuplicatePair pair(UUID one, UUID other, Comparison comparison) {
        return pair(one, other, comparison.score(), comparison.reasons());
    }

    /** As PostgreSQL orders ids: by their digits. */
    private static DuplicatePair pair(UUID one, UUID other, double score, List<Reason> reasons) {
        boolean inOrder = one.toString().compareTo(other.toString()) < 0;
        return new DuplicatePair(
                new OrganisationId(inOrder ? one : other), new OrganisationId(inOrder ? other : one), score, reasons);
    }

    OffsetDateTime now() {
        return database.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single();
    }

    void keep(List<DuplicatePair> found) {
        if (found.isEmpty()) {
            return;
        }
        List<DuplicatePair> each = found.stream().distinct().toList();
        database.sql(KEEP)
                .param("ones", each.stream().map(pair -> pair.one().value()).toArray(UUID[]::new))
                .param("others", each.stream().map(pair -> pair.other().value()).toArray(UUID[]::new))
                .param("scores", each.stream().map(DuplicatePair::score).toArray(Double[]::new))
                .param(
                        "reasons",
                        each.stream()
                                .map(pair -> json.writeValueAsString(pair.reasons()))
                                .toArray(String[]::new))
                .update();
    }

    /** Open pairs that were not found again since. */
    void forget(OffsetDateTime since) {
        database.sql("delete from directory.duplicate_pair where state = 'open' and found_at < :since")
                .param("since", since)
                .update();
    }

    /** The same, of these organisations only. */
    void forget(OffsetDateTime since, List<UUID> of) {
        database.sql("""
                delete from directory.duplicate_pair
                where state = 'open' and found_at < :since and (one_id = any(:of) or other_id = any(:of))""")
                .param("since", since)
                .param("of", of.toArray(UUID[]::new))
                .update();
    }

    /** Remembers for good that these are two. */
    void different(OrganisationId one, OrganisationId other, String actor) {
        database.sql(DIFFERENT)
                .param("one", one.value())
                .param("other", other.value())
                .param("actor", actor)
                .update();
    }

    int countOpen() {
        return database.sql("select count(*) from directory.duplicate_pair where state = 'open'")
                .query(Integer.class)
                .single();
    }

    /** Open pairs, the surest first, after {@code last}. */
    List<DuplicatePair> open(@Nullable DuplicatePair last, int most) {
        return database.sql(OPEN)
                .param("score", last == null ? null : last.score(), java.sql.Types.REAL)
                .param("one", last == null ? null : last.one().value())
                .param("other", last == null ? null : last.other().value())
                .param("most", most)
                .query((row, number) -> new DuplicatePair(
                        new OrganisationId(row.getObject("one_id", UUID.class)),
                        new OrganisationId(row.getObject("other_id", UUID.class)),
                        row.getFloat("score"),
                        json.readValue(row.getString("reasons"), REASONS)))
                .list();
    }
}
