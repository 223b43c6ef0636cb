package kompas.surveys.flagging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kompas.shared.kernel.Point;
import kompas.surveys.ResponseMode;
import kompas.surveys.SurveyId;
import kompas.surveys.collecting.FlagKind;
import kompas.surveys.collecting.FlatAnswers;
import kompas.surveys.collecting.FormFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is compared, and writes what is suspicious about it. */
@Repository
class ComparingRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** While responses pour in nothing is compared, but not for longer than ten minutes. */
    private static final String DUE = """
            select s.id from surveys.survey s
            cross join lateral (select count(*)::int as responses, max(changed_at) as latest, min(received_at) as first from surveys.response r
                                where r.survey_id = s.id and not r.draft) r
            left join surveys.comparison c on c.survey_id = s.id
            where r.responses > 0 and s.closes_on > current_date - 90
              and (c.responses, c.changed_at) is distinct from (r.responses, r.latest)
              and (r.latest < cast(:now as timestamptz) - interval '20 seconds'
                   or coalesce(c.compared_at, r.first) < cast(:now as timestamptz) - interval '10 minutes')
            order by s.id""";

    private static final String READ = """
            select r.id, coalesce(a.organisation_id, a.id) as whose, r.title, r.mode, r.started_at, r.answers, r.form_version_id,
                   o.longitude, o.latitude, coalesce(o.municipality_id, a.area_id) as municipality,
                   o.place_precision in ('address', 'settlement', 'postcode') as fine
            from surveys.response r
            left join surveys.respondent a on a.id = r.respondent_id
            left join directory.organisation o on o.id = a.organisation_id
            where r.survey_id = :survey and not r.draft and r.status <> 'rejected'
            order by r.received_at desc, r.id desc limit :most""";

    private static final int MOST = 20_000;

    private final JdbcClient database;

    ComparingRows(JdbcClient database) {
        this.database = database;
    }

    List<SurveyId> due(Instant now) {
        return database.sql(DUE).param("now", now.atOffset(ZoneOffset.UTC)).query(UUID.class).list().stream()
                .map(SurveyId::new)
                .toList();
    }

    /** Notes how far it is compared, before it is; another who does the same waits until this transaction ends. */
    void begin(SurveyId survey, Instant now) {
        database.sql("""
                insert into surveys.comparison (survey_id, responses, changed_at, compared_at)
                select :survey, count(*), coalesce(max(changed_at), :now), :now from surveys.response where survey_id = :survey and not draft
                on conflict (survey_id) do update set responses = excluded.responses, changed_at = excluded.changed_at,
                       compared_at = excluded.compared_at""")
                .param("survey", survey.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The oldest first; of very many the newest. */
    List<Compared> all(SurveyId survey, Function<Optional<UUID>, FormFacts> facts) {
        return database.sql(READ)
                .param("survey", survey.value())
                .param("most", MOST)
                .query((row, number) -> compared(row, facts))
                .list()
                .reversed();
    }

    /** The settlements of a municipality. */
    List<Point> settlements(UUID municipality) {
        return database.sql("""
                select latitude, longitude from places.settlement where municipality_id = :id and latitude is not null""")
                .param("id", municipality)
                .query((row, number) -> new Point(row.getDouble("latitude"), row.getDouble("longitude")))
                .list();
    }

    /** What was dismissed stays so; all others become these. */
    void replace(SurveyId survey, List<Suspicion> found) {
        database.sql("""
                delete from surveys.flag f using surveys.response r
                where r.id = f.response_id and r.survey_id = :survey and f.kind = any(:kinds) and f.dismissed_at is null""")
                .param("survey", survey.value())
                .param("kinds", FlagKind.COMPARED.stream().map(FlagKind::code).toArray(String[]::new))
                .update();
        if (found.isEmpty()) {
            return;
        }
        database.sql("""
                insert into surveys.flag (response_id, kind, path, says)
                select found.id, found.kind, found.path, cast(found.says as jsonb)
                from unnest(:ids, :kinds, :paths, :says) as found (id, kind, path, says) join surveys.response r on r.id = found.id
                on conflict (response_id, kind, path) do nothing""")
                .param("ids", found.stream().map(Suspicion::response).toArray(UUID[]::new))
                .param("kinds", found.stream().map(one -> one.kind().code()).toArray(String[]::new))
                .param("paths", found.stream().map(Suspicion::path).toArray(String[]::new))
                .param(
                        "says",
                        found.stream()
                                .map(one -> JSON.writeValueAsString(one.says()))
                                .toArray(String[]::new))
                .update();
    }

    private static Compared compared(ResultSet row, Function<Optional<UUID>, FormFacts> facts) throws SQLException {
        Map<String, List<String>> answers = given(FlatAnswers.of(JSON.readTree(row.getString("answers"))));
        return new Compared(
                row.getObject("id", UUID.class),
                id(row, "whose"),
                row.getString("title"),
                ResponseMode.valueOf(row.getString("mode").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getObject("started_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                answers,
                facts.apply(id(row, "form_version_id")),
                new Compared.Home(point(row), id(row, "municipality")));
    }

    private static Optional<Point> point(ResultSet row) throws SQLException {
        return row.getBoolean("fine") && row.getObject("longitude") != null
                ? Optional.of(new Point(row.getDouble("latitude"), row.getDouble("longitude")))
                : Optional.empty();
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    /** Without empty answers and what the form keeps of itself. */
    private static Map<String, List<String>> given(Map<String, List<String>> all) {
        all.keySet().removeIf(path -> path.startsWith("meta/"));
        all.replaceAll((path, answers) ->
                answers.stream().filter(answer -> !answer.isEmpty()).toList());
        all.values().removeIf(List::isEmpty);
        return all;
    }
}
