package kompas.surveys.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.mail.AddressSetAside;
import kompas.mail.Reference;
import kompas.surveys.Surveys;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Letters go out by themselves when somebody wanted it so, and stop when nobody wants them any more. */
@KompasIntegrationTest
class PlannedMailsIntegrationTests extends SurveyThatWrites {

    @Autowired
    private MailingByDay byDay;

    @Autowired
    private PostingMails posting;

    @Autowired
    private MailingRows rows;

    @Autowired
    private Surveys surveys;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void aReminderGoesOnItsDayToThoseWhoHaveNotAnsweredByThen() throws Exception {
        Cookie elka = as("elka");
        asked("choir");
        UUID theatre = asked("theatre");
        LocalDate on = LocalDate.now().plusDays(3);
        for (int i = 0; i < 2; i++) {
            post(MAIL + "/plan", elka, "on", on.toString()).andExpect(status().is3xxRedirection());
        }
        assertThat(one("select count(*) || ' ' || min(way) from surveys.mailing"))
                .isEqualTo("1 planned");
        assertThat(one("select count(*) from audit.act where action = 'surveys.mail-plan' and subject = '" + survey
                        + "'"))
                .isEqualTo("1");
        get(MAIL + "?letter=reminder", elka).andExpect(content().string(containsString("goes out by itself on")));
        byDay.run();
        assertThat(one("select count(*) from surveys.mailed")).isEqualTo("0");
        become(theatre, "answered");
        comes();
        byDay.run();
        awaitAll();
        byDay.run();
        awaitAll();
        assertThat(one("select string_agg(email, ',') from mail.message where kind = 'mailing.mail.kind'"))
                .isEqualTo("choir@example.org");
    }

    @Test
    void aReminderLeavesAtOnceThoughAnotherWaitsForItsDay() throws Exception {
        Cookie elka = as("elka");
        asked("choir");
        post(MAIL + "/plan", elka, "on", LocalDate.now().plusDays(3).toString());
        send(elka, "reminder", 2, 1);
        send(elka, "reminder", 2, 1);
        assertThat(mails()).isEqualTo("1");
        assertThat(one("select string_agg(way || ' ' || (begun_at is null), ',' order by round) from surveys.mailing"))
                .isEqualTo("planned true,now false");
    }

    @Test
    void theDayThatIsOfferedForAReminderIsOneOnWhichItMayGo() throws Exception {
        Cookie elka = as("elka");
        database.sql("update surveys.survey set opens_on = current_date - 1, closes_on = current_date + 5")
                .update();
        String closes = one("select closes_on from surveys.survey");
        get(MAIL + "?letter=reminder", elka).andExpect(content().string(containsString("value=\"" + closes + "\"")));
        database.sql("update surveys.survey set opens_on = current_date + 20, closes_on = current_date + 40")
                .update();
        String usual = one("select opens_on + 10 from surveys.survey");
        get(MAIL + "?letter=reminder", elka).andExpect(content().string(containsString("value=\"" + usual + "\"")));
        post(MAIL + "/plan", elka, "on", one("select opens_on - 1 from surveys.survey"))
                .andExpect(status().isUnprocessableContent());
        post(MAIL + "/plan", elka, "on", one("select opens_on from surveys.survey"))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void aReminderThatIsCancelledOrWhoseSurveyIsOverNeverGoes() throws Exception {
        Cookie elka = as("elka");
        asked("choir");
        String day = LocalDate.now().plusDays(3).toString();
        post(MAIL + "/plan", elka, "on", day);
        post(MAIL + "/" + one("select id from surveys.mailing") + "/stop", elka);
        comes();
        byDay.run();
        post(MAIL + "/plan", elka, "on", day);
        comes();
        database.sql("update surveys.survey set status = 'closed'").update();
        byDay.run();
        assertThat(one("select count(*) from surveys.mailing where stopped_at is not null and begun_at is null"))
                .isEqualTo("2");
        assertThat(mails()).isEqualTo("0");
        for (String wrong : new String[] {"", "yesterday", "2020-01-01", "2999-01-01"}) {
            post(MAIL + "/plan", elka, "on", wrong).andExpect(status().isUnprocessableContent());
        }
    }

    @Test
    void thanksGoByThemselvesOnlyWhereSomebodySwitchedItOnAndOnlyForAcceptedAnswers() throws Exception {
        Cookie elka = as("elka");
        answered("choir", "accepted");
        answered("theatre", "received");
        byDay.run();
        assertThat(one("select count(*) from surveys.mailing")).isEqualTo("0");
        for (int i = 0; i < 2; i++) {
            post(MAIL + "/thanks", elka, "on", "true").andExpect(status().is3xxRedirection());
        }
        get(MAIL + "?letter=thanks", elka).andExpect(content().string(containsString("by elka")));
        byDay.run();
        awaitAll();
        byDay.run();
        assertThat(one("select string_agg(email, ',') from mail.message where kind = 'mailing.mail.kind'"))
                .isEqualTo("choir@example.org");
        assertThat(one("select count(*) || ' ' || min(way) from surveys.mailing"))
                .isEqualTo("1 accepted");
        post(MAIL + "/thanks", elka, "on", "false");
        database.sql("update surveys.response set status = 'accepted'").update();
        byDay.run();
        assertThat(mails()).isEqualTo("1");
        assertThat(one("select count(*) from audit.act where action = 'surveys.mail-thanks' and subject = '" + survey
                        + "'"))
                .isEqualTo("2");
    }

    @Test
    void whoWantsNoMailsAboutSurveysGetsNoneOfAnySurveyUntilTheyTakeItBack() throws Exception {
        Cookie elka = as("elka");
        asked("choir");
        send(elka, "invitation-mail", 1, 1);
        String token = one("select unsubscribe_token from mail.message where kind = 'mailing.mail.kind'");
        assertThat(token).doesNotContain("choir", "@");
        web.perform(MockMvcRequestBuilders.get("/bg/mail/unsubscribe/" + token))
                .andExpect(content().string(containsString("Писма за проучвания")));
        web.perform(MockMvcRequestBuilders.post("/mail/unsubscribe/" + token).param("List-Unsubscribe", "One-Click"))
                .andExpect(status().isOk());
        aDayPasses();
        get(MAIL + "?letter=reminder&pause=1", elka)
                .andExpect(content().string(containsString("Want no mails about surveys: 1")));
        UUID other = database.sql("""
                        insert into surveys.survey (slug, questionnaire_id, library_id, title, status, opens_on, closes_on)
                        select 'other', questionnaire_id, library_id, title, 'open', opens_on, closes_on from surveys.survey returning id""").query(UUID.class).single();
        database.sql("""
                        insert into surveys.respondent (survey_id, organisation_id, origin, language)
                        select :other, organisation_id, 'list', 'bg' from surveys.respondent""").param("other", other).update();
        get("/en/surveys/other/mail", elka)
                .andExpect(content().string(containsString("Want no mails about surveys: 1")));
        web.perform(MockMvcRequestBuilders.post("/bg/mail/unsubscribe/" + token + "/undo"));
        get("/en/surveys/other/mail", elka).andExpect(content().string(containsString("One gets this letter")));
    }

    @Test
    void aMailThatDoesNotArriveIsACallToMake() throws Exception {
        Cookie elka = as("elka");
        UUID choir = asked("choir");
        send(elka, "invitation-mail", 1, 1);
        events.publishEvent(new AddressSetAside(
                "choir@example.org", Optional.empty(), Optional.of(new Reference("respondent", choir))));
        get(SURVEY + "/respondents/" + choir, elka)
                .andExpect(content().string(containsString("No mail arrives there")));
        get(SURVEY + "/board", elka).andExpect(content().string(not(containsString("Nobody needs a call today"))));
        assertThat(one("select outcome from surveys.contact_attempt order by at desc, id desc limit 1"))
                .isEqualTo("undelivered");
        events.publishEvent(new AddressSetAside(
                "x@example.org", Optional.empty(), Optional.of(new Reference("respondent", UUID.randomUUID()))));
    }

    @Test
    void aMailToOneThatWasJoinedMeanwhileIsACallToTheOneThatIsAskedNow() throws Exception {
        UUID choir = asked("choir");
        UUID singers = asked("singers");
        database.sql("update surveys.respondent set survey_id = null, joined_to = :choir where id = :singers")
                .params(Map.of("choir", choir, "singers", singers))
                .update();
        events.publishEvent(new AddressSetAside(
                "singers@example.org", Optional.empty(), Optional.of(new Reference("respondent", singers))));
        assertThat(one("select outcome || ' ' || respondent_id from surveys.contact_attempt"))
                .isEqualTo("undelivered " + choir);
        get(SURVEY + "/board", as("elka"))
                .andExpect(content().string(not(containsString("Nobody needs a call today"))));
    }

    @Test
    void whatIsStoppedReachesNobodyElse() throws Exception {
        Cookie elka = as("elka");
        UUID choir = asked("choir");
        UUID mailing =
                database.sql("""
                        insert into surveys.mailing (survey_id, letter, round, way, pause, begun_at)
                        values (:survey, 'reminder', 1, 'now', 1, now()) returning id""").param("survey", survey).query(UUID.class).single();
        database.sql("insert into surveys.mailed (mailing_id, respondent_id) values (:mailing, :choir)")
                .params(Map.of("mailing", mailing, "choir", choir))
                .update();
        get(MAIL + "/" + mailing, elka).andExpect(content().string(containsString("0 of 1 have left")));
        for (int i = 0; i < 2; i++) {
            post(MAIL + "/" + mailing + "/stop", elka).andExpect(status().is3xxRedirection());
        }
        posting.post(surveys.find("razgrad").orElseThrow(), rows.find(mailing).orElseThrow(), choir);
        assertThat(mails()).isEqualTo("0");
        get(MAIL + "/" + mailing, elka).andExpect(content().string(containsString("Stopped: 0 of 1")));
        assertThat(one("select count(*) from audit.act where action = 'surveys.mail-stop' and subject = '" + survey
                        + "'"))
                .isEqualTo("1");
        get(MAIL + "/" + UUID.randomUUID(), elka).andExpect(status().isNotFound());
        post(MAIL + "/" + UUID.randomUUID() + "/stop", elka).andExpect(status().isNotFound());
    }

    @Test
    void aSurveyThatTakesNoAnswersAsksForNone() throws Exception {
        Cookie elka = as("elka");
        asked("choir");
        database.sql("update surveys.survey set status = 'closed'").update();
        get(MAIL, elka).andExpect(content().string(containsString("Answers are not taken at present")));
        post(MAIL + "/send", elka, "letter", "invitation-mail", "round", "1", "expected", "1")
                .andExpect(status().isConflict());
        database.sql(
                        "update surveys.survey set status = 'open', opens_on = current_date - 9, closes_on = current_date - 1")
                .update();
        post(MAIL + "/send", elka, "letter", "reminder", "round", "1", "expected", "1")
                .andExpect(status().isConflict());
        assertThat(mails()).isEqualTo("0");
    }

    @Test
    void aTestGoesToWhoeverAsksForItAndOpensNobodysAnswers() throws Exception {
        UUID choir = asked("choir");
        post(MAIL + "/test", as("elka"), "letter", "reminder", "to", choir.toString(), "language", "bg")
                .andExpect(status().is3xxRedirection());
        assertThat(one("select email from mail.message where kind = 'mailing.mail.kind'"))
                .isEqualTo("elka@example.org");
        assertThat(one("select plain from mail.message where kind = 'mailing.mail.kind'"))
                .contains("Това е проба")
                .doesNotContain("/answer/");
        assertThat(one("select count(*) from surveys.contact_attempt")).isEqualTo("0");
        post(MAIL + "/test", as("elka"), "letter", "reminder", "language", "{no such}")
                .andExpect(status().is3xxRedirection());
    }

    private void answered(String slug, String status) {
        UUID respondent = asked(slug);
        become(respondent, "answered");
        database.sql("""
                        insert into surveys.response (survey_id, instance_id, mode, content, sha256, answers, respondent_id, status)
                        values (:survey, 'uuid:' || uuidv7(), 'web', '\\x3c', sha256('<'), '{}', :respondent, :status)""")
                .param("survey", survey)
                .param("respondent", respondent)
                .param("status", status)
                .update();
    }

    /** Its day has come. */
    private void comes() {
        database.sql("update surveys.mailing set planned_on = current_date where planned_on is not null")
                .update();
    }
}
