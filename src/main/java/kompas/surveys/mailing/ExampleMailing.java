package kompas.surveys.mailing;

import java.util.List;
import java.util.UUID;
import kompas.surveys.method.LetterName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For a demonstration: the survey of Razgrad invited by mail, reminded, and one wants no more of it. */
@Component
public class ExampleMailing {

    private static final String SLUG = "compass-of-the-civil-sector-razgrad";

    private static final String SENT = """
            insert into surveys.mailing (survey_id, letter, round, way, pause, asked_by, asked_at, begun_at)
            select id, :letter, 1, 'now', 1, created_by, now() - make_interval(days => :days), now() - make_interval(days => :days)
            from surveys.survey where slug = :slug returning id""";

    private static final String GIVEN = """
            update surveys.respondent r set email = 'pismo-' || n.place || '@example.org'
            from (select r.id, row_number() over (order by r.id) as place from surveys.respondent r
                  join surveys.survey s on s.id = r.survey_id where s.slug = :slug and r.state <> 'answered') n
            where n.id = r.id and n.place <= 6""";

    private static final String TO = """
            insert into surveys.mailed (mailing_id, respondent_id, outcome, sent_on)
            select m.id, r.id, 'sent', current_date - :days from surveys.mailing m
            join surveys.respondent r on r.survey_id = m.survey_id
            where m.id = :mailing and (m.letter <> 'reminder' or r.email in ('pismo-1@example.org', 'pismo-2@example.org', 'pismo-3@example.org'))
              and (r.email is not null or exists (
                       select from directory.contact c where c.organisation_id = r.organisation_id and c.email is not null))""";

    private static final String TRIED = """
            insert into surveys.contact_attempt (id, respondent_id, at, by_person, way, outcome, state_before)
            select uuidv7(), d.respondent_id, m.begun_at, m.asked_by, 'mail', 'written', 'to_do'
            from surveys.mailed d join surveys.mailing m on m.id = d.mailing_id where m.id = :mailing""";

    private static final String TIRED = """
            insert into mail.unsubscribed (email, kind) values ('pismo-4@example.org', :kind) on conflict do nothing""";

    private static final String REACHED = """
            insert into surveys.letter_head (survey_id, phone, email) select id, '084 000 000', 'proekt@example.org'
            from surveys.survey where slug = :slug on conflict do nothing""";

    private final JdbcClient database;

    ExampleMailing(JdbcClient database) {
        this.database = database;
    }

    /** Once: where a letter went out already nothing is added. */
    @Transactional
    public void load() {
        if (database.sql("select exists (select from surveys.mailing)")
                .query(Boolean.class)
                .single()) {
            return;
        }
        for (String statement : List.of(GIVEN, REACHED)) {
            database.sql(statement).param("slug", SLUG).update();
        }
        sent(LetterName.INVITATION_MAIL, 10);
        sent(LetterName.REMINDER, 3);
        database.sql(TIRED).param("kind", SurveyMail.KIND.code()).update();
    }

    private void sent(LetterName letter, int daysAgo) {
        UUID mailing = database.sql(SENT)
                .param("letter", letter.code())
                .param("days", daysAgo)
                .param("slug", SLUG)
                .query(UUID.class)
                .optional()
                .orElse(new UUID(0, 0));
        database.sql(TO).param("days", daysAgo).param("mailing", mailing).update();
        database.sql(TRIED).param("mailing", mailing).update();
    }
}
