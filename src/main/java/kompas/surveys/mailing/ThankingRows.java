package kompas.surveys.mailing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.surveys.SurveyId;
import kompas.surveys.mailing.PlanningMailings.Switched;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code surveys.thanking}: the surveys that thank by themselves. */
@Repository
class ThankingRows {

    private final JdbcClient database;

    ThankingRows(JdbcClient database) {
        this.database = database;
    }

    /** Who switched it on, and when; empty while it is off. */
    Optional<Switched> find(SurveyId survey) {
        return database.sql("select switched_by, switched_at from surveys.thanking where survey_id = :survey")
                .param("survey", survey.value())
                .query((row, number) -> new Switched(
                        Optional.ofNullable(row.getObject("switched_by", UUID.class))
                                .map(PersonId::new),
                        row.getObject("switched_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Those that are open. */
    List<SurveyId> open() {
        return database.sql("""
                        select t.survey_id from surveys.thanking t join surveys.survey s on s.id = t.survey_id
                        where s.status = 'open' order by t.survey_id""").query(UUID.class).list().stream()
                .map(SurveyId::new)
                .toList();
    }

    /** @return whether it was otherwise before */
    boolean on(SurveyId survey, PersonId by) {
        return database.sql(
                                "insert into surveys.thanking (survey_id, switched_by) values (:survey, :by) on conflict do nothing")
                        .param("survey", survey.value())
                        .param("by", by.value())
                        .update()
                > 0;
    }

    boolean off(SurveyId survey) {
        return database.sql("delete from surveys.thanking where survey_id = :survey")
                        .param("survey", survey.value())
                        .update()
                > 0;
    }
}
