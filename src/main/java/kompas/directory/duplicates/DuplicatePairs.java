package kompas.directory.duplicates;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** {@code directory.duplicate_pair}. */
@Repository
class DuplicatePairs {

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
            values (:one, :other, 0, '[]', 'different', now(), :actor)
            on conflict (one_id, other_id) do update
                set state = 'different', decided_at = now(), decided_by = excluded.decided_by
                where duplicate_pair.state = 'open'""";

    private static final String KNOWN = """
            select case one_id when :id then other_id else one_id end from directory.duplicate_pair
            where :id in (one_id, other_id) and state = 'different'
            union select case organisation_id when :id then of_id else organisation_id end from directory.membership
            where :id in (organisation_id, of_id)
            union select parent_id from directory.organisation where id = :id and parent_id is not null
            union select id from directory.organisation where parent_id = :id
            union select :id""";

    private static final String NOT_ASKED = """
            and not exists (select from directory.duplicate_proposal q
                            where q.one_id = duplicate_pair.one_id and q.other_id = duplicate_pair.other_id)""";

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

    private static DuplicatePair pair(UUID one, UUID other, double score, List<Reason> reasons) {
        Pair pair = Pair.of(one, other);
        return new DuplicatePair(pair.one(), pair.other(), score, reasons);
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

    /** Open pairs that were not found again since, and that nobody asked to look at. */
    void forget(OffsetDateTime since) {
        database.sql("delete from directory.duplicate_pair where state = 'open' and found_at < :since " + NOT_ASKED)
                .param("since", since)
                .update();
    }

    /** The same, of these organisations only. */
    void forget(OffsetDateTime since, List<UUID> of) {
        database.sql("""
                delete from directory.duplicate_pair
                where state = 'open' and found_at < :since and (one_id = any(:of) or other_id = any(:of)) """ + NOT_ASKED)
                .param("since", since)
                .param("of", of.toArray(UUID[]::new))
                .update();
    }

    /** Remembers for good that these are two. Answers false when that was known. */
    boolean different(Pair pair, String actor) {
        return database.sql(DIFFERENT)
                        .param("one", pair.one().value())
                        .param("other", pair.other().value())
                        .param("actor", actor)
                        .update()
                > 0;
    }

    /** Takes that back: the pair is looked at again. Answers false when nobody had said so. */
    boolean again(DuplicatePair alike) {
        return database.sql("""
                        update directory.duplicate_pair set state = 'open', decided_at = null, decided_by = null, found_at = now(),
                               score = :score, reasons = cast(:reasons as jsonb)
                        where one_id = :one and other_id = :other and state = 'different'""")
                        .param("score", alike.score())
                        .param("reasons", json.writeValueAsString(alike.reasons()))
                        .param("one", alike.one().value())
                        .param("other", alike.other().value())
                        .update()
                > 0;
    }

    /** Ids of those this one differs from by all that is known: decided on, of its family, itself. */
    Set<UUID> knownToDiffer(UUID organisation) {
        return Set.copyOf(
                database.sql(KNOWN).param("id", organisation).query(UUID.class).list());
    }

    int countOpen() {
        return database.sql("select count(*) from directory.open_duplicate")
                .query(Integer.class)
                .single();
    }
}
