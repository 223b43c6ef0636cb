package kompas.surveys.proposing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.surveys.SurveyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Responses, and which of them nobody has looked through yet. */
@Repository
class FiledResponses {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A phone's clock is believed where it can be right. */
    private static final String READ = """
            select r.id, r.survey_id, r.form_version_id, r.answers, not r.draft and r.status <> 'rejected' as counts,
                   p.organisation_id, coalesce(p.language, s.languages[1], 'en') as language, coalesce(o.country, '') as country,
                   (case when r.ended_at between r.received_at - interval '90 days' and r.received_at then r.ended_at
                         else r.received_at end at time zone 'UTC')::date as said_on
            from surveys.response r join surveys.survey s on s.id = r.survey_id
            left join surveys.respondent p on p.id = r.respondent_id
            left join directory.organisation o on o.id = p.organisation_id
            where r.id = :id""";

    private final JdbcClient database;

    FiledResponses(JdbcClient database) {
        this.database = database;
    }

    Optional<Filed> find(UUID response) {
        return database.sql(READ)
                .param("id", response)
                .query((row, number) -> filed(row))
                .optional();
    }

    void due(UUID response, boolean due) {
        database.sql("update surveys.response set proposals_due = :due where id = :id and proposals_due <> :due")
                .param("due", due)
                .param("id", response)
                .update();
    }

    /** Those that were filed when something was in the way. */
    List<UUID> due(SurveyId survey, int most) {
        return database.sql("""
                        select id from surveys.response where survey_id = :survey and proposals_due order by id limit :most""")
                .param("survey", survey.value())
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    private static Filed filed(ResultSet row) throws SQLException {
        return new Filed(
                row.getObject("id", UUID.class),
                new SurveyId(row.getObject("survey_id", UUID.class)),
                Optional.ofNullable(id(row, "form_version_id")),
                JSON.readTree(row.getString("answers")),
                row.getBoolean("counts"),
                Optional.ofNullable(id(row, "organisation_id")).map(OrganisationId::new),
                row.getString("language"),
                row.getString("country"),
                row.getObject("said_on", LocalDate.class));
    }

    private static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
