package kompas.surveys.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.jobs.Jobs;
import kompas.surveys.Surveys;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A library sends the letters of a survey by mail, each to those whose turn it is and to nobody twice. */
@KompasIntegrationTest
@Import(Statements.class)
class MailingIntegrationTests extends SurveyThatWrites {

    @Autowired
    private Jobs jobs;

    @Autowired
    private PostingMails posting;

    @Autowired
    private MailingRows rows;

    @Autowired
    private Surveys surveys;

    @Test
    void aLetterReachesThoseWhoseTurnItIsAndSaysOfTheOthersWhyNot() throws Exception {
        Cookie elka = as("elka");
        oneOfEach();
        get(MAIL, elka)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("2 get this letter")))
                .andExpect(content().string(containsString("Have answered: 1")))
                .andExpect(content().string(containsString("Said no thanks: 1")))
                .andExpect(content().string(containsString("No longer exist: 1")))
                .andExpect(content().string(containsString("Want to be left alone: 1")))
                .andExpect(content().string(containsString("No e-mail address known: 1")))
                .andExpect(content().string(containsString("not for your library: 1")))
                .andExpect(content().string(containsString("No mail arrives there: 1")))
                .andExpect(content().string(containsString("Want no mails about surveys: 1")));
        get(MAIL + "?show=no_address", elka)
                .andExpect(content().string(containsString("bare")))
                .andExpect(content().string(containsString("A call helps")));
        get(MAIL + "?show=private", elka)
                .andExpect(content().string(containsString("private-far")))
                .andExpect(content().string(not(containsString("far@example.org"))));
        get(MAIL + "?area=" + KUBRAT.value(), elka).andExpect(content().string(containsString("One gets this letter")));
        get(MAIL + "?letter=thanks", elka).andExpect(content().string(containsString("One gets this letter")));
        get(MAIL + "?letter=love&pause=x&area=1&show=y&from=-3", elka).andExpect(status().isOk());
    }

    @Test
    void pressedTwiceALetterLeavesOnceAndAProcessThatComesBackWritesToNobodyAgain() throws Exception {
        Cookie elka = as("elka");
        UUID first = asked("first");
        asked("second");
        send(elka, "invitation-mail", 1, 2);
        send(elka, "invitation-mail", 1, 2);
        assertThat(one("select count(*) from surveys.mailing")).isEqualTo("1");
        assertThat(mails()).isEqualTo("2");
        Mailing mailing = rows.find(UUID.fromString(one("select id from surveys.mailing")))
                .orElseThrow();
        posting.post(surveys.find("razgrad").orElseThrow(), mailing, first);
        jobs.start(MailingJob.CODE, MailingJob.parameters(mailing.id()), Optional.empty());
        awaitAll();
        assertThat(mails()).isEqualTo("2");
        assertThat(
                        one(
                                "select string_agg(way || ' ' || outcome || ' ' || (by_person is not null), ',') from surveys.contact_attempt"))
                .isEqualTo("mail written true,mail written true");
        assertThat(one("select string_agg(distinct state, ',') from surveys.respondent"))
                .isEqualTo("to_do");
        get(SURVEY + "/respondents/" + first, elka)
                .andExpect(content().string(containsString("A letter went out by mail")));
        get(MAIL + "/" + mailing.id(), elka).andExpect(content().string(containsString("2 got it")));
        get(MAIL, elka).andExpect(content().string(containsString("Have this letter already: 2")));
        assertThat(one("select count(*) from audit.act where action = 'surveys.mail' and subject = '" + survey + "'"))
                .isEqualTo("1");
    }

    @Test
    void theMailIsInTheirLanguageWithTheirOwnLinkAndNoDots() throws Exception {
        Cookie elka = as("elka");
        UUID choir = asked("choir");
        get(MAIL + "/letter", elka)
                .andExpect(content().string(containsString("choir@example.org")))
                .andExpect(content().string(containsString("Кои сте и от какво имате нужда? choir")))
                .andExpect(content().string(containsString("/bg/surveys/razgrad/notice")));
        get(MAIL + "/letter?language=da&to=" + choir, elka)
                .andExpect(content().string(containsString("Hvem er I, og hvad har I brug for? choir")));
        get(MAIL + "/letter/page?to=" + choir, elka).andExpect(content().string(containsString("<h1")));
        send(elka, "invitation-mail", 1, 1);
        String code = one("select left(code, 5) || '-' || right(code, 5) from surveys.invitation");
        assertThat(one("select plain from mail.message where kind = 'mailing.mail.kind'"))
                .contains("/bg/answer/" + code, "+359 8431 1", "elka")
                .doesNotContain("……", "{");
        assertThat(one("select language || ' ' || email from mail.message where kind = 'mailing.mail.kind'"))
                .isEqualTo("bg choir@example.org");
        web.perform(MockMvcRequestBuilders.get("/bg/surveys/razgrad/notice"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Какво става")));
    }

    @Test
    void aLetterWithDotsInItDoesNotLeaveAndItsOwnWordsAndSubjectDo() throws Exception {
        Cookie elka = as("elka");
        asked("choir");
        database.sql("update libraries.library set phone = null").update();
        get(MAIL, elka).andExpect(content().string(containsString("{phone}")));
        post(MAIL + "/send", elka, "letter", "invitation-mail", "round", "1", "expected", "1")
                .andExpect(status().isConflict());
        assertThat(mails()).isEqualTo("0");
        post(MAIL + "/reach", elka, "phone", "084 9", "email", "nobody").andExpect(status().isUnprocessableContent());
        post(MAIL + "/reach", elka, "phone", "084 9", "email", "").andExpect(status().is3xxRedirection());
        get(MAIL + "/letter", elka).andExpect(content().string(containsString("084 9")));
        for (String language : List.of("en", "bg")) {
            post(
                    SURVEY + "/method/letters/invitation-mail/edit",
                    elka,
                    "language",
                    language,
                    "subject",
                    "Hello {name}",
                    "body",
                    "Please tell us [here](javascript:alert(1)) who you are.\n\n- one\n- two");
        }
        send(elka, "invitation-mail", 1, 1);
        assertThat(one("select subject from mail.message where kind = 'mailing.mail.kind'"))
                .isEqualTo("Hello choir");
        assertThat(one("select html from mail.message where kind = 'mailing.mail.kind'"))
                .contains("/bg/answer/", "Отговорете на въпросите")
                .doesNotContain("href=\"javascript");
    }

    @Test
    void nobodyGetsTwoLettersOnOneDay() throws Exception {
        Cookie elka = as("elka");
        UUID choir = asked("choir");
        send(elka, "invitation-mail", 1, 1);
        get(MAIL + "?letter=reminder&pause=1", elka)
                .andExpect(content().string(containsString("Had a letter not long ago: 1")));
        post(MAIL + "/send", elka, "letter", "reminder", "pause", "1", "round", "1", "expected", "1")
                .andExpect(status().isConflict());
        aDayPasses();
        send(elka, "reminder", 1, 1);
        become(choir, "answered");
        post(MAIL + "/send", elka, "letter", "thanks", "pause", "1", "round", "1", "expected", "1")
                .andExpect(status().isConflict());
        aDayPasses();
        send(elka, "thanks", 1, 1);
        assertThat(mails()).isEqualTo("3");
        assertThat(one("select plain from mail.message where subject like 'Благодарим%'"))
                .contains("/bg/organisations/choir", "отговориха 1 организации", "/bg/needs?region=")
                .doesNotContain("……");
    }

    @Test
    void onlyThoseThatWerePickedGetItAndMoreThanWereShownAreShownFirst() throws Exception {
        Cookie elka = as("elka");
        UUID choir = asked("choir");
        asked("theatre");
        get(MAIL + "/letter?one=" + choir, elka).andExpect(content().string(containsString("Send it to one")));
        post(MAIL + "/send", elka, "letter", "invitation-mail", "round", "1", "expected", "1")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Something has changed")));
        post(
                        MAIL + "/send",
                        elka,
                        "letter",
                        "invitation-mail",
                        "one",
                        choir.toString(),
                        "one",
                        "nonsense",
                        "round",
                        "1",
                        "expected",
                        "1")
                .andExpect(status().is3xxRedirection());
        awaitAll();
        assertThat(one("select email from mail.message where kind = 'mailing.mail.kind'"))
                .isEqualTo("choir@example.org");
    }

    @Test
    void othersNeitherSeeNorSendLetters() throws Exception {
        UUID choir = asked("choir");
        for (String name : List.of("hristina", "other")) {
            Cookie who = as(name);
            for (String path : List.of("", "/reach", "/letter", "/letter/page?to=" + choir, "/" + choir)) {
                get(MAIL + path, who).andExpect(status().isForbidden());
            }
            for (String path : List.of("/send", "/reach", "/test", "/plan", "/thanks", "/" + choir + "/stop")) {
                post(MAIL + path, who, "round", "1", "expected", "1", "on", "true")
                        .andExpect(status().isForbidden());
            }
        }
        assertThat(mails()).isEqualTo("0");
        assertThat(one("select count(*) from surveys.thanking")).isEqualTo("0");
    }

    @Test
    void manyWhoAreAskedCostNoMoreStatements() throws Exception {
        Cookie elka = as("elka");
        for (int i = 0; i < 60; i++) {
            asked("o-" + i);
        }
        get(MAIL, elka).andExpect(content().string(containsString("1–50 of 60")));
        assertThat(Statements.of(() -> get(MAIL, elka))).hasSizeLessThanOrEqualTo(34);
        assertThat(Statements.of(() -> get(MAIL + "/letter", elka))).hasSizeLessThanOrEqualTo(34);
    }

    private void oneOfEach() {
        asked("open");
        asked("private-here", KUBRAT, "p@example.org", "staff");
        asked("private-far", VRATSA, "far@example.org", "staff");
        asked("bare", ISPERIH, "", "");
        become(asked("answered"), "answered");
        become(asked("no-thanks"), "refused");
        become(asked("closed"), "not_there_any_more");
        asked("dead");
        asked("tired");
        UUID quiet = asked("quiet");
        database.sql("""
                        insert into directory.wish (organisation_id, kind, origin, since)
                        select organisation_id, 'uncontacted', 'organisation', current_date from surveys.respondent where id = :id""").param("id", quiet).update();
        database.sql("insert into mail.set_aside (email, reason) values ('dead@example.org', 'gone')")
                .update();
        database.sql("insert into mail.unsubscribed (email, kind) values ('tired@example.org', 'mailing.mail.kind')")
                .update();
    }
}
