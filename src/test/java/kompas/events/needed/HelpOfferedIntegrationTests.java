package kompas.events.needed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.joining.Desk;
import kompas.jobs.Forgetting;
import kompas.jobs.Retention;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Whoever is signed in says that they can help; the organisation thanks them, and neither learns an address before it says yes. */
@KompasIntegrationTest
class HelpOfferedIntegrationTests extends NeedsAroundALibrary {

    private static final String WORDS = "Our hall is free on Wednesdays.";

    @Autowired
    private List<Forgetting> forgetting = List.of();

    private UUID need = new UUID(0, 0);
    private Cookie citizen = new Cookie("kompas", "");
    private Cookie keeper = new Cookie("kompas", "");

    @BeforeEach
    void somebodyWhoCanHelpAndSomebodyWhoLooksAfterThePage() throws Exception {
        need = need("Hall seekers");
        citizen = signedIn("anna@example.org");
        keeper = signedIn(
                "keeper@example.org",
                new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(organisation("hall-seekers"))));
        database.sql("delete from mail.message").update();
        database.sql("delete from tasks.task").update();
    }

    private UUID organisation(String slug) {
        return database.sql("select id from directory.organisation where slug = :slug")
                .param("slug", slug)
                .query(UUID.class)
                .single();
    }

    private String here() {
        return "/en/needs/" + need;
    }

    private MockHttpServletRequestBuilder reply(String words, Cookie who) {
        return post(here() + "/reply").param("words", words).cookie(who);
    }

    private String sent() throws Exception {
        web.perform(reply(WORDS, citizen)).andExpect(redirectedUrl(here() + "?said=done"));
        return database.sql("select id from needs.reply").query(String.class).single();
    }

    private String task() {
        return database.sql(
                        "select scope_kind || ' ' || coalesce(outcome, 'open') from tasks.task where kind = 'need_reply'")
                .query(String.class)
                .single();
    }

    @Test
    void everybodySeesTheNeedAndAStrangerIsAskedToSignInFirst() throws Exception {
        web.perform(get(here()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Hall seekers")))
                .andExpect(content().string(containsString("/en/sign-in?then=/needs/" + need)))
                .andExpect(content().string(not(containsString("hall-seekers@example.org"))));
        web.perform(post(here() + "/reply").param("words", WORDS)).andExpect(status().is3xxRedirection());
        assertThat(database.sql("select count(*) from needs.reply")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aReplyReachesWhoLooksAfterThePageAndAYesTellsBothHowToGoOn() throws Exception {
        String reply = sent();
        assertThat(new Desk(web, accounts, database).newestMail("keeper@example.org"))
                .contains(WORDS, "anna")
                .doesNotContain("anna@example.org");
        assertThat(task()).isEqualTo("organisation open");
        web.perform(get(here()).cookie(keeper))
                .andExpect(content().string(containsString(WORDS)))
                .andExpect(content().string(not(containsString("anna@example.org"))));
        web.perform(get(here()).cookie(citizen)).andExpect(content().string(not(containsString("keeper@example.org"))));

        for (int i = 0; i < 2; i++) {
            web.perform(post(here() + "/replies/" + reply)
                            .param("act", "accepted")
                            .param("thanks", "See you on Monday.")
                            .cookie(keeper))
                    .andExpect(status().is3xxRedirection());
        }
        assertThat(new Desk(web, accounts, database).newestMail("anna@example.org"))
                .contains("See you on Monday.")
                .doesNotContain("keeper@example.org");
        assertThat(mails("", "needed.mail.reply")).isEqualTo(2);
        assertThat(task()).isEqualTo("organisation accepted");
        assertThat(states()).isEqualTo("hall-seekers answering");
        web.perform(get(here()).cookie(keeper)).andExpect(content().string(containsString("anna@example.org")));
    }

    @Test
    void aNoIsSaidWithThanksAndTheNeedStaysOpen() throws Exception {
        String reply = sent();
        web.perform(post(here() + "/replies/" + reply).param("act", "declined").cookie(keeper))
                .andExpect(redirectedUrl(here() + "?said=declined"));
        assertThat(new Desk(web, accounts, database).newestMail("anna@example.org"))
                .contains("thanks you");
        assertThat(states()).isEqualTo("nothing");
        web.perform(get(here()).cookie(keeper)).andExpect(content().string(not(containsString("anna@example.org"))));
    }

    @Test
    void nobodyWritesTwiceNorTenTimesADayNorInAnothersNameNorToThemselves() throws Exception {
        sent();
        web.perform(reply(WORDS, citizen)).andExpect(redirectedUrl(here() + "?said=before"));
        web.perform(reply("x", citizen)).andExpect(status().isUnprocessableContent());
        web.perform(reply(WORDS, keeper)).andExpect(status().isNotFound());
        database.sql("""
                        insert into needs.reply (id, need_id, organisation_id, person_id, from_kind, words)
                        select uuidv7(), uuidv7(), organisation_id, person_id, 'person', 'I can help' from needs.reply, generate_series(1, 9)""").update();
        web.perform(post("/en/needs/" + need("Choir") + "/reply")
                        .param("words", WORDS)
                        .cookie(citizen))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("enough for today")));
        web.perform(reply(WORDS, elka).param("as", "organisation-" + organisation("choir")))
                .andExpect(redirectedUrl(here() + "?said=done"));
        assertThat(database.sql("select count(*) from needs.reply where from_kind = 'organisation'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void onlyWhoLooksAfterThePageReadsAndAnswersAndSaysHowTheNeedStands() throws Exception {
        String reply = sent();
        Cookie other = signedIn(
                "other@example.org", new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(organisation("choir"))));
        web.perform(get(here()).cookie(other)).andExpect(content().string(not(containsString(WORDS))));
        web.perform(post(here() + "/replies/" + reply).param("act", "accepted").cookie(other))
                .andExpect(status().isForbidden());
        web.perform(post(here()).param("act", "gone").cookie(other)).andExpect(status().isForbidden());
        web.perform(post(here() + "/replies/" + UUID.randomUUID())
                        .param("act", "accepted")
                        .cookie(keeper))
                .andExpect(status().isNotFound());
        web.perform(post(here() + "/replies/" + reply).param("act", "dance").cookie(keeper))
                .andExpect(status().isNotFound());

        web.perform(post(here()).param("act", "answered").cookie(keeper))
                .andExpect(redirectedUrl(here() + "?said=answered"));
        web.perform(get(here()).cookie(citizen)).andExpect(content().string(containsString("no longer asked for")));
        web.perform(reply(WORDS, citizen)).andExpect(status().isNotFound());
        web.perform(post(here()).param("act", "open").cookie(keeper));
        assertThat(states()).isEqualTo("nothing");
        web.perform(get("/en/needs/" + UUID.randomUUID())).andExpect(status().isNotFound());
    }

    @Test
    void whatNobodyWaitsForAnyMoreTakesNoOffersAlsoWhereNobodySaidSo() throws Exception {
        for (String ended : List.of(
                "update needs.need set since = current_date - 9, until = current_date - 1",
                "update directory.organisation set status = 'closed'")) {
            database.sql("update needs.need set until = null").update();
            web.perform(get(here()).cookie(citizen)).andExpect(content().string(containsString("What you can do")));
            database.sql(ended).update();
            web.perform(get(here()).cookie(citizen))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("no longer asked for")))
                    .andExpect(content().string(not(containsString("What you can do"))));
            web.perform(get(here())).andExpect(content().string(not(containsString("Sign in and write"))));
            web.perform(reply(WORDS, citizen)).andExpect(status().isNotFound());
        }
    }

    @Test
    void thanksThatAreTooLongAreNotCutButGivenBackToBeShortened() throws Exception {
        String reply = sent();
        String thanks = "Thank you. ".repeat(200).strip();
        web.perform(post(here() + "/replies/" + reply)
                        .param("act", "accepted")
                        .param("thanks", thanks)
                        .cookie(keeper))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(thanks)))
                .andExpect(content().string(containsString("at most 2000 letters")));
        assertThat(task()).isEqualTo("organisation open");
        assertThat(states()).isEqualTo("nothing");
    }

    @Test
    void anOfferThatIsForgottenUnansweredLiesOnNoDeskAnyMore() throws Exception {
        sent();
        database.sql("update needs.reply set written_at = now() - interval '3 years'")
                .update();
        for (Forgetting each : forgetting) {
            if (each.what() == Retention.NEED_REPLIES) {
                each.forget(OffsetDateTime.now().minusYears(2));
            }
        }
        assertThat(task()).isEqualTo("organisation not_needed");
    }

    @Test
    void manyOffersCostNoMoreStatementsThanOneFromEach() throws Exception {
        sent();
        page();
        List<String> one = Statements.of(this::page);
        database.sql("""
                        insert into needs.reply (id, need_id, organisation_id, person_id, from_kind, words, state, answered_at)
                        select uuidv7(), need_id, organisation_id, p.id, 'person', 'I can help', 'declined', now()
                        from needs.reply, accounts.person p""").update();
        assertThat(Statements.of(this::page)).hasSameSizeAs(one);
    }

    private void page() throws Exception {
        web.perform(get(here()).cookie(keeper)).andExpect(status().isOk());
    }

    @Test
    void whereNobodyLooksAfterThePageTheLibraryIsAsked() throws Exception {
        need = need("Choir");
        sent();
        assertThat(task()).isEqualTo("library open");
        web.perform(get(here()).cookie(elka)).andExpect(content().string(containsString(WORDS)));
    }
}
