package kompas.surveys.fieldwork;

import java.time.OffsetDateTime;
import kompas.jobs.Forgetting;
import kompas.jobs.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Some time after a survey nobody needs to know any more who tried to reach whom, what they noted, and what they read at a desk. */
@Configuration(proxyBeanMethods = false)
class ForgettingContacts {

    @Bean
    Forgetting contactsOfSurveys(JdbcClient database) {
        return Forgetting.of(Retention.SURVEY_CONTACTS, before -> forget(database, before));
    }

    /** What the letters told of how the team is reached, too. */
    private static int forget(JdbcClient database, OffsetDateTime before) {
        int attempts = database.sql("""
                        delete from surveys.contact_attempt c using surveys.respondent r, surveys.survey s
                        where r.id = c.respondent_id and s.id = r.survey_id and s.closes_on < cast(:before as date) and c.at < :before""").param("before", before).update();
        int read = database.sql("""
                        delete from surveys.desk_fact f using surveys.survey s
                        where s.id = f.survey_id and s.closes_on < cast(:before as date) and f.at < :before""").param("before", before).update();
        database.sql("""
                        delete from surveys.desk_look l using surveys.respondent r, surveys.respondent k, surveys.survey s
                        where r.id = l.respondent_id and k.id = coalesce(r.joined_to, r.id) and s.id = k.survey_id and s.closes_on < cast(:before as date) and l.at < :before""").param("before", before).update();
        int heads = database.sql("""
                        delete from surveys.letter_head h using surveys.survey s
                        where s.id = h.survey_id and s.closes_on < cast(:before as date)""").param("before", before).update();
        return attempts
                + read
                + heads
                + database.sql("""
                        update surveys.respondent r set contact = null, phone = null, email = null, assigned_to = null
                        from surveys.survey s, surveys.respondent k
                        where k.id = coalesce(r.joined_to, r.id) and s.id = k.survey_id and s.closes_on < cast(:before as date) and r.added_at < :before
                          and num_nonnulls(r.contact, r.phone, r.email, r.assigned_to) > 0""").param("before", before).update();
    }
}
