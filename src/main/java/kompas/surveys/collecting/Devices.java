package kompas.surveys.collecting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.surveys.SurveyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code surveys.device}: the phones that collect, and the addresses they send to. */
@Repository
class Devices {

    private static final String ALL = """
            select d.id, d.survey_id, s.questionnaire_id, d.person_id, d.draft, d.revoked_at is not null as revoked,
                   d.seen_on is not distinct from current_date as seen
            from surveys.device d join surveys.survey s on s.id = d.survey_id\s""";

    private final JdbcClient database;

    Devices(JdbcClient database) {
        this.database = database;
    }

    /** The device an address names, taken back or not; empty for an address nobody made. */
    Optional<Device> find(String token) {
        return DeviceToken.read(token)
                .flatMap(read -> database.sql(ALL.replace("d.id,", "(select key from surveys.device_key) as key, d.id,")
                                + "where d.id = :id")
                        .param("id", read.device())
                        .query((row, number) -> read.madeWith(row.getBytes("key"))
                                ? Optional.of(device(row))
                                : Optional.<Device>empty())
                        .optional()
                        .flatMap(found -> found));
    }

    /** Those of one survey that may send, by the person who has them. */
    List<Device> of(SurveyId survey) {
        return database.sql(ALL + "where d.survey_id = :survey and d.revoked_at is null order by d.created_at, d.id")
                .param("survey", survey.value())
                .query((row, number) -> device(row))
                .list();
    }

    /** The current one of a person, made when there is none. */
    Device current(SurveyId survey, PersonId person, boolean draft) {
        database.sql("""
                insert into surveys.device (survey_id, person_id, draft) values (:survey, :person, :draft)
                on conflict (survey_id, person_id, draft) where revoked_at is null do nothing""")
                .param("survey", survey.value())
                .param("person", person.value())
                .param("draft", draft)
                .update();
        return database.sql(ALL + """
                where d.survey_id = :survey and d.person_id = :person and d.draft = :draft and d.revoked_at is null""")
                .param("survey", survey.value())
                .param("person", person.value())
                .param("draft", draft)
                .query((row, number) -> device(row))
                .single();
    }

    /** @return whether there was one to take back */
    boolean revoke(SurveyId survey, UUID device) {
        return database.sql("""
                update surveys.device set revoked_at = now() where id = :id and survey_id = :survey and revoked_at is null""")
                        .param("id", device)
                        .param("survey", survey.value())
                        .update()
                > 0;
    }

    /** Once a day it is noted that a phone was there. */
    void seen(Device device) {
        if (!device.seen()) {
            database.sql("update surveys.device set seen_on = current_date where id = :id")
                    .param("id", device.id())
                    .update();
        }
    }

    /** The secret part of its address. */
    String token(Device device) {
        byte[] key = database.sql("select key from surveys.device_key")
                .query((row, number) -> row.getBytes("key"))
                .single();
        return DeviceToken.of(device.id(), key).text();
    }

    private static Device device(ResultSet row) throws SQLException {
        return new Device(
                row.getObject("id", UUID.class),
                new SurveyId(row.getObject("survey_id", UUID.class)),
                row.getObject("questionnaire_id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getBoolean("draft"),
                row.getBoolean("revoked"),
                row.getBoolean("seen"));
    }
}
