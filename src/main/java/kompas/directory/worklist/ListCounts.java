package kompas.directory.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.Field;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the list: each organisation is looked at once, for all questions together. */
@Repository
class ListCounts {

    /** What the filters of one question leave is counted without them, else nothing could be added to a choice. */
    private static final String REACHED = """
            with reached as materialized (
                select o.municipality_id, o.fields, o.legal_form, o.status, o.listing, o.source_id,
                       %s, %s
                %s where %s and %s)
            select 'total' as question, '' as value, count(*) as count, null::jsonb as name from reached where %s
            """;

    private static final List<String> MISSING = List.of("email", "phone", "place", "description", "field");

    private final JdbcClient database;

    ListCounts(JdbcClient database) {
        this.database = database;
    }

    Counted of(Reach reach, Narrowing narrowing, LocalDate today) {
        Conditions conditions = new Conditions("", today);
        String holds = Stream.of(Question.values())
                .map(question -> holds(conditions, narrowing, question) + " as " + column(question))
                .collect(Collectors.joining(", "));
        String sql = REACHED.formatted(
                        holds,
                        flags(conditions),
                        Conditions.FROM,
                        conditions.reach(reach),
                        conditions.base(narrowing),
                        others(Optional.empty()))
                + Stream.of(Question.values()).map(ListCounts::counting).collect(Collectors.joining());
        Map<Question, List<Counted.Answer>> answers = new EnumMap<>(Question.class);
        long[] total = {0};
        database.sql(sql).params(conditions.values()).query(row -> {
            String question = row.getString("question");
            if (question.equals("total")) {
                total[0] = row.getLong("count");
                return;
            }
            Optional<LocalizedText> name =
                    Optional.ofNullable(row.getString("name")).map(LocalizedColumn::read);
            answers.computeIfAbsent(Question.valueOf(question), unused -> new ArrayList<>())
                    .add(new Counted.Answer(row.getString("value"), row.getLong("count"), name));
        });
        return new Counted(total[0], answers);
    }

    /** How many each narrowing finds; one statement for all of them. */
    Map<UUID, Long> of(Map<UUID, Narrowing> narrowings, Map<UUID, Reach> lookedAfter, LocalDate today) {
        if (narrowings.isEmpty()) {
            return Map.of();
        }
        List<String> counts = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>();
        List<UUID> ids = List.copyOf(narrowings.keySet());
        for (UUID id : ids) {
            Conditions conditions = new Conditions("t" + counts.size(), today);
            Narrowing narrowing = narrowings.getOrDefault(id, Narrowing.none());
            Reach reach = lookedAfter.getOrDefault(id, new Reach(true, java.util.Set.of(), java.util.Set.of()));
            counts.add("(select count(*) " + Conditions.FROM + " where " + conditions.reach(reach) + " and "
                    + conditions.all(narrowing) + ")");
            values.putAll(conditions.values());
        }
        return database.sql("select " + String.join(", ", counts))
                .params(values)
                .query((row, number) -> {
                    Map<UUID, Long> found = new LinkedHashMap<>();
                    for (int i = 0; i < ids.size(); i++) {
                        found.put(ids.get(i), row.getLong(i + 1));
                    }
                    return found;
                })
                .single();
    }

    private static String holds(Conditions conditions, Narrowing narrowing, Question question) {
        List<String> answers = narrowing.answers(question);
        return answers.isEmpty() ? "true" : conditions.of(question, answers);
    }

    /** What is missing, as columns; counted with what else is asked to be missing. */
    private static String flags(Conditions conditions) {
        String lacks = MISSING.stream()
                .map(code -> Conditions.lacks(code).orElseThrow() + " as lacks_" + code)
                .collect(Collectors.joining(", "));
        return lacks + ", " + conditions.openNeeds() + " as needs_open, o.confirmed_on is null as never_confirmed, "
                + conditions.confirmed("year").orElseThrow() + " as unconfirmed_year";
    }

    private static String counting(Question question) {
        String rest = others(question == Question.LACKS ? Optional.empty() : Optional.of(question));
        return switch (question) {
            case MUNICIPALITY -> grouped(question, "a.key", "join places.area a on a.id = r.municipality_id", rest);
            case FIELD ->
                grouped(
                        question,
                        "f.section",
                        "cross join lateral (select distinct " + Field.sectionIn("u")
                                + " as section from unnest(r.fields) u) f",
                        rest);
            case FORM -> grouped(question, "r.legal_form", "", rest);
            case STATUS -> grouped(question, "r.status", "", rest);
            case LISTING -> grouped(question, "r.listing", "", rest);
            case SOURCE ->
                "union all select 'SOURCE', s.key, count(*), s.name from reached r join directory.source s on s.id = r.source_id"
                        + " where " + rest + " group by s.key, s.name::jsonb, s.name ";
            case CONFIRMED -> flagged(question, rest, "never", "never_confirmed", "year", "unconfirmed_year");
            case LACKS ->
                MISSING.stream()
                        .map(code -> flagged(question, rest, code, "lacks_" + code))
                        .collect(Collectors.joining());
            case NEEDS -> flagged(question, rest, "open", "needs_open");
        };
    }

    private static String grouped(Question question, String value, String joined, String rest) {
        return "union all select '" + question.name() + "', " + value + ", count(*), null from reached r " + joined
                + " where " + rest + " group by 2 ";
    }

    private static String flagged(Question question, String rest, String... valuesAndColumns) {
        StringBuilder sql = new StringBuilder();
        for (int i = 0; i < valuesAndColumns.length; i += 2) {
            sql.append("union all select '%s', '%s', count(*), null from reached r where %s and %s "
                    .formatted(question.name(), valuesAndColumns[i], rest, valuesAndColumns[i + 1]));
        }
        return sql.toString();
    }

    private static String others(Optional<Question> but) {
        return Stream.of(Question.values())
                .filter(question -> !but.equals(Optional.of(question)))
                .map(ListCounts::column)
                .collect(Collectors.joining(" and "));
    }

    private static String column(Question question) {
        return "is_" + question.parameter();
    }
}
