package kompas.surveys.fieldwork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kompas.shared.kernel.Coded;
import kompas.surveys.SurveyId;
import kompas.surveys.fieldwork.FieldBoard.Numbers;
import kompas.surveys.fieldwork.FieldBoard.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts how far the asking has come. */
@Repository
class FieldBoardQueries {

    private static final String OPEN = "r.state in ('to_do', 'contacted', 'appointment', 'in_progress')";

    /** The agreed time has passed; or none was agreed, and for a week nobody has tried. */
    static final String LATE = OPEN + "\n" + """
             and (r.next_at < :now or r.next_at is null and cast(:now as timestamptz) - interval '7 days' > greatest(r.added_at, s.opens_on,
                  (select max(at) from surveys.contact_attempt c where c.respondent_id = r.id)))""";

    private static final String FROM = "\n" + """
             from surveys.respondent r join surveys.survey s on s.id = r.survey_id
             left join directory.organisation o on o.id = r.organisation_id where r.survey_id = :survey""";

    private static final String COUNTS = """
             count(*) as asked, count(*) filter (where r.state = 'answered') as answered,
             count(*) filter (where r.state = 'refused') as refused, count(*) filter (where %s) as open,
             count(*) filter (where %s) as late""".formatted(OPEN, LATE);

    private final JdbcClient database;

    FieldBoardQueries(JdbcClient database) {
        this.database = database;
    }

    Numbers numbers(SurveyId survey, Instant now) {
        return database.sql("select " + COUNTS + ", count(*) filter (where r.assigned_to is null and " + OPEN
                        + ") as free" + FROM)
                .param("survey", survey.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Numbers(
                        row.getInt("asked"),
                        row.getInt("answered"),
                        row.getInt("open"),
                        row.getInt("late"),
                        row.getInt("free")))
                .single();
    }

    <T> List<Standing<T>> byArea(SurveyId survey, Instant now, Function<UUID, T> id) {
        return standings("coalesce(r.area_id, o.municipality_id, o.region_id)", survey, now, id);
    }

    <T> List<Standing<T>> byPerson(SurveyId survey, Instant now, Function<UUID, T> id) {
        return standings("r.assigned_to", survey, now, id);
    }

    private <T> List<Standing<T>> standings(String of, SurveyId survey, Instant now, Function<UUID, T> id) {
        return database.sql("select " + of + " as one, " + COUNTS + FROM + " group by 1 order by asked desc, 1")
                .param("survey", survey.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> standing(row, id))
                .list();
    }

    private static <T> Standing<T> standing(ResultSet row, Function<UUID, T> id) throws SQLException {
        return new Standing<>(
                Optional.ofNullable(row.getObject("one", UUID.class)).map(id),
                row.getInt("asked"),
                row.getInt("answered"),
                row.getInt("refused"),
                row.getInt("open"),
                row.getInt("late"));
    }

    /** How many responses came by which way. */
    Map<String, Integer> ways(SurveyId survey) {
        Map<String, Integer> ways = new LinkedHashMap<>();
        database.sql("""
                        select mode, count(*) as many from surveys.response
                        where survey_id = :survey and not draft and status <> 'rejected' group by mode order by many desc, mode""").param("survey", survey.value()).query(row -> {
            ways.put(row.getString("mode"), row.getInt("many"));
        });
        return ways;
    }

    Map<ContactWay, Integer> tries(SurveyId survey) {
        Map<ContactWay, Integer> tries = new EnumMap<>(ContactWay.class);
        database.sql("""
                        select c.way, count(*) as many from surveys.contact_attempt c join surveys.respondent r on r.id = c.respondent_id
                        where r.survey_id = :survey group by c.way""").param("survey", survey.value()).query(row -> {
            tries.put(Coded.find(ContactWay.class, row.getString("way")).orElseThrow(), row.getInt("many"));
        });
        return tries;
    }
}
