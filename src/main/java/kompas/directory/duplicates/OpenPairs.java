package kompas.directory.duplicates;

import java.sql.Types;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.shared.kernel.Coded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code directory.open_duplicate}. */
@Repository
class OpenPairs {

    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

    private static final String BAND =
            "case when p.score >= %s then 'certain' when p.score >= %s then 'likely' else 'possible' end"
                    .formatted(Sureness.CERTAIN.from(), Sureness.LIKELY.from());

    private static final String WANTED = """
            from directory.open_duplicate p
            where (:everywhere or p.one_area = any(:reach) or p.other_area = any(:reach)
                   or p.one_library = any(:libraries) or p.other_library = any(:libraries))
              and (cardinality(cast(:areas as uuid[])) = 0 or p.one_area = any(:areas) or p.other_area = any(:areas))
              and (cardinality(cast(:bands as text[])) = 0 or %s = any(:bands))
              and (cast(:run as uuid) is null or exists (
                   select from directory.change c join directory.change_set s on s.id = c.change_set_id
                   where s.import_run_id = :run and s.kind = 'import' and c.organisation_id in (p.one_id, p.other_id)))
            """.formatted(BAND);

    private static final String LIST = """
            select p.*, d.reasons %s
              and (cast(:score as real) is null
                   or (-p.score, p.one_id, p.other_id) > (-cast(:score as real), cast(:one as uuid), cast(:other as uuid)))
            order by p.score desc, p.one_id, p.other_id limit :most""".formatted(WANTED.replace(
            "open_duplicate p", "open_duplicate p join directory.duplicate_pair d using (one_id, other_id)"));

    private final JdbcClient database;
    private final JsonMapper json;

    OpenPairs(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * An open pair and where it lies.
     *
     * @param mine whether the reader answers for the first, and for the second
     */
    record Open(DuplicatePair pair, boolean mine, boolean otherIsMine) {

        PairMark mark() {
            return new PairMark((float) pair.score(), new Pair(pair.one(), pair.other()));
        }
    }

    /** The surest first, those after {@code after}. */
    List<Open> list(Reach reach, Narrowing narrowing, @Nullable PairMark after, int most) {
        return wanted(LIST, reach, narrowing)
                .param("score", after == null ? null : after.score(), Types.REAL)
                .param("one", after == null ? null : after.pair().one().value(), Types.OTHER)
                .param("other", after == null ? null : after.pair().other().value(), Types.OTHER)
                .param("most", most)
                .query((row, number) -> new Open(
                        new DuplicatePair(
                                new OrganisationId(row.getObject("one_id", UUID.class)),
                                new OrganisationId(row.getObject("other_id", UUID.class)),
                                row.getFloat("score"),
                                json.readValue(row.getString("reasons"), REASONS)),
                        reach.covers(row.getObject("one_area", UUID.class), row.getObject("one_library", UUID.class)),
                        reach.covers(
                                row.getObject("other_area", UUID.class), row.getObject("other_library", UUID.class))))
                .list();
    }

    Map<Sureness, Integer> countBySureness(Reach reach, Narrowing narrowing) {
        Map<Sureness, Integer> counts = new EnumMap<>(Sureness.class);
        wanted("select " + BAND + " as band, count(*) as many " + WANTED + " group by 1", reach, narrowing)
                .query(row -> {
                    counts.put(Coded.find(Sureness.class, row.getString("band")).orElseThrow(), row.getInt("many"));
                });
        return counts;
    }

    Map<UUID, Integer> countByArea(Reach reach, Narrowing narrowing) {
        Map<UUID, Integer> counts = new HashMap<>();
        wanted("""
                select area, count(*) as many from (
                    select p.one_area as area %1$s union all
                    select p.other_area %1$s and p.other_area is distinct from p.one_area) areas
                where area is not null group by area""".formatted(WANTED), reach, narrowing).query(row -> {
            counts.put(row.getObject("area", UUID.class), row.getInt("many"));
        });
        return counts;
    }

    /** Of everybody, by the areas of both; an area nobody knows is empty. */
    Map<Between, Integer> countByAreas() {
        Map<Between, Integer> counts = new HashMap<>();
        database.sql("select one_area, other_area, count(*) as many from directory.open_duplicate group by 1, 2")
                .query(row -> {
                    counts.put(
                            new Between(
                                    Optional.ofNullable(row.getObject("one_area", UUID.class)),
                                    Optional.ofNullable(row.getObject("other_area", UUID.class))),
                            row.getInt("many"));
                });
        return counts;
    }

    /** The areas of two organisations. */
    record Between(Optional<UUID> one, Optional<UUID> other) {}

    private StatementSpec wanted(String sql, Reach reach, Narrowing narrowing) {
        return database.sql(sql)
                .param("everywhere", reach.everywhere())
                .param("reach", reach.areas().toArray(UUID[]::new))
                .param("libraries", reach.libraries().toArray(UUID[]::new))
                .param("areas", narrowing.areas().toArray(UUID[]::new))
                .param(
                        "bands",
                        narrowing.sureness().stream().map(Sureness::code).toArray(String[]::new))
                .param("run", narrowing.run().orElse(null), Types.OTHER);
    }
}
