package kompas.surveys.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.jobs.Forgetting;
import kompas.surveys.SurveyFixture;
import kompas.surveys.SurveyOfALibrary;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a librarian reads at a desk reaches the page with where and when it was seen, and nobody looks up what a colleague has. */
@KompasIntegrationTest
@Import(Statements.class)
class DeskResearchIntegrationTests extends SurveyOfALibrary {

    private static final String DESK = SURVEY + "/desk";
    private static final String PAGE = "https://choir.example.org/contact";

    @Autowired
    private Forgetting contactsOfSurveys;

    @Autowired
    private HeldByDeskResearch held;

    @BeforeEach
    void aSurvey() throws Exception {
        asks(SurveyFixture.FORM);
        grant("stranger", new Grant(Role.FIELDWORKER, Scope.survey(UUID.randomUUID())));
    }

    private String entry() {
        return UUID.randomUUID().toString();
    }

    private String today() {
        return LocalDate.now().minusDays(1).toString();
    }

    @Test
    void theNextOneIsOneNobodyHasAndWhatIsDoneDoesNotComeAgain() throws Exception {
        UUID choir = asked(organisation("choir", ISPERIH));
        UUID club = asked(organisation("club", ISPERIH));
        Cookie hristina = as("hristina");
        Cookie elka = as("elka");
        post(DESK + "/next", hristina).andExpect(redirectedUrl(DESK + "/" + choir));
        post(DESK + "/next", elka).andExpect(redirectedUrl(DESK + "/" + club));
        post(DESK + "/" + choir + "/state", hristina, "state", "nothing_found")
                .andExpect(redirectedUrl(DESK + "?show=in_work&over"));
        get(DESK + "?show=nothing_found", elka).andExpect(content().string(containsString("choir")));
        get(DESK + "?show=in_work&over", elka)
                .andExpect(content().string(containsString("club")))
                .andExpect(content().string(not(containsString(choir.toString()))));
        post(DESK + "/" + choir + "/state", hristina, "state", "to_do").andExpect(redirectedUrl(DESK));
        get(DESK, hristina).andExpect(content().string(containsString(choir.toString())));
    }

    /** Two facts from one page of the web, sent twice. */
    private UUID readTwice(Cookie who) throws Exception {
        UUID choir = asked(organisation("choir", ISPERIH));
        String facts = DESK + "/" + choir + "/facts";
        String entry = entry();
        for (int i = 0; i < 2; i++) {
            post(
                            facts,
                            who,
                            "entry",
                            entry,
                            "phone",
                            "084 000 031",
                            "founded",
                            "1983",
                            "source",
                            PAGE,
                            "seen",
                            today(),
                            "now",
                            "true")
                    .andExpect(redirectedUrlPattern(DESK + "/" + choir + "?facts=*"));
        }
        return choir;
    }

    @Test
    void whatAFieldworkerReadIsProposedWithItsSourceAndTheHistoryKeepsIt() throws Exception {
        Cookie hristina = as("hristina");
        UUID choir = readTwice(hristina);
        assertThat(one("select count(*) || ' ' || count(desk_fact_id) from surveys.proposal where state = 'open'"))
                .isEqualTo("2 2");
        get(DESK + "/" + choir, hristina)
                .andExpect(content().string(containsString("Waiting")))
                .andExpect(content().string(containsString("value=\"" + PAGE + "\"")));
        Cookie elka = as("elka");
        get(SURVEY + "/proposals", elka).andExpect(content().string(containsString("Desk research: " + PAGE)));
        String seen = "seen." + one("select organisation_id from surveys.respondent") + ".";
        String phone = seen + one("select id from surveys.proposal where fact = 'phone'");
        String founded = seen + one("select id from surveys.proposal where fact = 'founded'");
        post(SURVEY + "/proposals", elka, "accept", "all", phone, "", founded, "");
        assertThat(one("select founded || ' ' || c.phone from directory.organisation join directory.contact c on true"))
                .isEqualTo("1983 084 000 031");
        get("/en/organisations/choir/history", elka).andExpect(content().string(containsString("found at: " + PAGE)));
    }

    @Test
    void whoMayChangeThePageWritesThereAtOnceAndWhatStandsIsNotWrittenAgain() throws Exception {
        UUID choir = asked(organisation("choir", ISPERIH));
        String facts = DESK + "/" + choir + "/facts";
        Cookie elka = as("elka");
        post(facts, elka, "entry", entry(), "founded", "1983", "source", "Register", "seen", today(), "now", "true")
                .andExpect(redirectedUrlPattern(DESK + "/" + choir + "?facts=1&written=1&waiting=0*"));
        assertThat(one("select cited || ' ' || said_on from directory.change_set order by at desc, id desc limit 1"))
                .isEqualTo("Register " + today());
        post(facts, elka, "entry", entry(), "founded", "1983", "source", "A book", "seen", today(), "now", "true")
                .andExpect(redirectedUrlPattern(DESK + "/" + choir + "?facts=1&written=0&waiting=0&known=1*"));
        get(DESK + "/" + choir, elka).andExpect(content().string(containsString("Stood there already")));
        String fact = one("select id from surveys.desk_fact where source = 'A book'");
        post(facts + "/" + fact + "/remove", elka).andExpect(redirectedUrl(DESK + "/" + choir + "?removed"));
        String written = one("select id from surveys.desk_fact");
        post(facts + "/" + written + "/remove", elka).andExpect(redirectedUrl(DESK + "/" + choir));
    }

    @Test
    void whatWasReadOfANewlyFoundOneStandsOnItsPageWhenThatBegins() throws Exception {
        UUID dancers = database.sql("""
                        insert into surveys.respondent (survey_id, name, place, area_id, origin, language)
                        values (:survey, 'Клуб Въртележка', 'Исперих', :area, 'found', 'bg') returning id""")
                .param("survey", survey)
                .param("area", ISPERIH.value())
                .query(UUID.class)
                .single();
        post(
                DESK + "/" + dancers + "/facts",
                as("hristina"),
                "entry",
                entry(),
                "founded",
                "1983",
                "source",
                "Poster",
                "seen",
                today());
        assertThat(one("select count(*) from surveys.proposal")).isEqualTo("0");
        Cookie elka = as("elka");
        get(DESK + "/" + dancers, elka).andExpect(content().string(containsString("Say which organisation it is")));
        get(SURVEY + "/proposals/found", elka).andExpect(content().string(containsString("Looked up on")));
        post(SURVEY + "/proposals/found/" + dancers + "/begin", elka);
        assertThat(one("select founded from directory.organisation")).isEqualTo("1983");
    }

    @Test
    void whatWasReadOfOneThatWasJoinedMeanwhileCountsAndGoesAwayLikeTheRest() throws Exception {
        UUID choir = asked(organisation("choir", ISPERIH));
        UUID singers = asked(organisation("singers", ISPERIH));
        Cookie hristina = as("hristina");
        post(
                DESK + "/" + singers + "/facts",
                hristina,
                "entry",
                entry(),
                "description",
                "They sing.\r\n\r\nOn Mondays.",
                "source",
                PAGE,
                "seen",
                today());
        assertThat(one("select said ->> '' from surveys.desk_fact")).isEqualTo("They sing.\n\nOn Mondays.");
        database.sql("update surveys.respondent set survey_id = null, joined_to = :choir where id = :singers")
                .param("choir", choir)
                .param("singers", singers)
                .update();
        get(DESK, hristina).andExpect(content().string(containsString("1 fact")));
        SignedIn who = new SignedIn(person("hristina"), "hristina", "hristina@example.org", "en", List.of(), false);
        assertThat(held.heldAbout(who).getFirst().rows()).hasSize(1);
        String fact = one("select id from surveys.desk_fact");
        post(DESK + "/" + choir + "/facts/" + fact + "/remove", hristina)
                .andExpect(redirectedUrl(DESK + "/" + choir + "?removed"));
        assertThat(one("select count(*) from surveys.desk_fact")).isEqualTo("0");
        contactsOfSurveys.forget(OffsetDateTime.now().plusYears(9));
        assertThat(one("select count(*) from surveys.desk_look")).isEqualTo("0");
    }

    @Test
    void whatCannotBeRightIsSaidAndKeptAndWhoMayNotSeesNothing() throws Exception {
        UUID choir = asked(organisation("choir", ISPERIH));
        String facts = DESK + "/" + choir + "/facts";
        Cookie hristina = as("hristina");
        post(facts, hristina, "source", PAGE, "seen", today())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Write at least one fact.")));
        post(facts, hristina, "phone", "084 1", "seen", today())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"084 1\"")));
        post(facts, hristina, "phone", "084 1", "source", PAGE, "seen", "2999-01-01")
                .andExpect(status().isUnprocessableContent());
        get(DESK + "/" + UUID.randomUUID(), hristina).andExpect(status().isNotFound());
        for (String name : new String[] {"stranger", "other"}) {
            get(DESK, as(name)).andExpect(status().isForbidden());
            post(DESK + "/next", as(name)).andExpect(status().isForbidden());
            post(facts, as(name), "phone", "1", "source", PAGE, "seen", today()).andExpect(status().isForbidden());
        }
        assertThat(one("select count(*) from surveys.desk_fact")).isEqualTo("0");
    }

    @Test
    void aListOfThreeHundredCostsWhatAListOfOneDoes() throws Exception {
        asked(organisation("choir", ISPERIH));
        Cookie elka = as("elka");
        int one = Statements.of(() -> get(DESK, elka)).size();
        database.sql("""
                        insert into surveys.respondent (survey_id, name, area_id, origin, language)
                        select :survey, 'Клуб ' || n, :area, 'found', 'bg' from generate_series(1, 300) n""").param("survey", survey).param("area", ISPERIH.value()).update();
        get(DESK, elka).andExpect(content().string(containsString("1–50 of 301")));
        assertThat(Statements.of(() -> get(DESK, elka))).hasSizeLessThanOrEqualTo(one);
    }
}
