package kompas.directory.confirming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.OrganisationFixture;
import kompas.directory.OrganisationId;
import kompas.network.Network;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Administrators decide how often organisations are asked; everybody can be asked at once, and nobody twice. */
@KompasIntegrationTest
class YearlyQuestionIntegrationTests extends PageToConfirm {

    private static final String ASKING = "/en/desk/asking";

    @Autowired
    PeriodsInForce periods;

    @BeforeEach
    @AfterEach
    void asInstalled() {
        periods.forget();
    }

    @BeforeEach
    void whereMailMayRest() {
        settings.save(settings.current().asDemonstration());
    }

    @Test
    void nobodyButAnAdministratorDecidesOrAsksEverybody() throws Exception {
        Cookie elka = librarian();
        for (String path : List.of("", "/all")) {
            web.perform(get(ASKING + path).cookie(elka)).andExpect(status().isForbidden());
            web.perform(post(ASKING + path).cookie(elka)).andExpect(status().isForbidden());
        }
        web.perform(numbers(post(ASKING), 180, 7, 21, 2, 60, 40, 180).cookie(elka))
                .andExpect(status().isForbidden());
        web.perform(post(ASKING + "/as-configured").cookie(elka)).andExpect(status().isForbidden());
        web.perform(get("/en/desk/organisations/ask?id=" + choir).cookie(contact()))
                .andExpect(status().isForbidden());
        assertThat(periods.now()).isEqualTo(periods.configured());
    }

    @Test
    void whatIsChosenIsWhatTheNightDoesAndTheMailSays() throws Exception {
        Cookie ingrid = administrator();
        web.perform(numbers(post(ASKING), 180, 0, 10, 0, 14, 1, 60).cookie(ingrid))
                .andExpect(redirectedUrl(ASKING + "?done=saved"));
        organisation("weavers", "weavers@example.org");
        night.run(true);
        assertThat(mails()).isEqualTo(1);
        night.run(true);
        assertThat(mails()).isEqualTo(2);
        assertThat(letter(MAILBOX)).contains("От време на време питаме");
        nightAfter(10);
        assertThat(mails()).isEqualTo(2);
        assertThat(text("select count(*) from tasks.task")).isEqualTo("2");
        web.perform(get(link()));
        assertThat(page(ASKING, ingrid)).contains("Back to the usual numbers").contains("value=\"180\"");
        assertThat(text("select detail ->> 'every-days' from audit.act where action = 'directory.choose-periods'"))
                .isEqualTo("365 → 180");
        web.perform(post(ASKING + "/as-configured").cookie(ingrid)).andExpect(status().is3xxRedirection());
        assertThat(page(ASKING, ingrid)).doesNotContain("Back to the usual numbers");
    }

    @Test
    void numbersThatCannotBeAreSaidBesideTheFieldAndStay() throws Exception {
        Cookie ingrid = administrator();
        for (String typed : List.of("", "soon", "-1", "0", "100000", "1.5")) {
            String again = web.perform(numbers(post(ASKING).param("every-days", typed), 0, 7, 21, 2, 60, 40, 180)
                            .cookie(ingrid))
                    .andExpect(status().isUnprocessableContent())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(again).contains("Type a whole number from 90 to 1095").contains("value=\"" + typed + "\"");
        }
        String shortLink = page(
                ASKING + "?every-days=365&settle-days=7&remind-days=30&reminders=3&unlist-days=60"
                        + "&mails-a-night=40&link-days=90",
                ingrid);
        assertThat(shortLink).contains("It is 180 days from the first mail");
        assertThat(periods.isChosen()).isFalse();
    }

    @Test
    void whatWouldFollowIsShownWithoutSavingIt() throws Exception {
        LocalDate confirmed = LocalDate.now().minusDays(10);
        String page = page(
                ASKING + "?every-days=200&settle-days=7&remind-days=10&reminders=1&unlist-days=30&mails-a-night=40"
                        + "&link-days=180&confirmed=" + confirmed,
                administrator());
        assertThat(page).contains("Not saved yet");
        for (int day : List.of(200, 210, 220, 250)) {
            assertThat(page).contains(english(confirmed.plusDays(day)));
        }
        assertThat(periods.isChosen()).isFalse();
    }

    @Test
    void everybodyWhoseTurnItIsIsAskedOnceAndNobodyWhoWantsToBeLeftAlone() throws Exception {
        Cookie ingrid = administrator();
        sixtyClubsAndSomeNobodyAsks();
        assertThat(page(ASKING + "/all", ingrid))
                .contains("61 organisations are asked by mail")
                .contains("1 without an e-mail address")
                .contains("1 whose page was confirmed within the period")
                .contains("1 that does not want to be contacted");
        String job = started(post(ASKING + "/all").param("expected", "61"), ingrid);
        String again = started(post(ASKING + "/all").param("expected", "61"), ingrid, job);
        soon(() -> assertThat(page(job, ingrid)).contains("61 organisations were asked by mail"));
        assertThat(again).isEqualTo(job);
        assertThat(mails()).isEqualTo(61);
        assertThat(page(ASKING + "/all", ingrid))
                .contains("Nobody would be asked")
                .contains("61 that were asked already");
        web.perform(post(ASKING + "/all").param("expected", "61").cookie(ingrid))
                .andExpect(status().isConflict());
        night.run(true);
        assertThat(mails()).isEqualTo(61);
        assertThat(text("select detail ->> 'count' from audit.act where action = 'directory.ask-many'"
                        + " order by id desc limit 1"))
                .isEqualTo("61");
    }

    @Test
    void moreThanWereCountedAreShownFirst() throws Exception {
        Cookie ingrid = administrator();
        organisation("weavers", "weavers@example.org");
        web.perform(post(ASKING + "/all").param("expected", "1").cookie(ingrid)).andExpect(status().isConflict());
        assertThat(mails()).isZero();
    }

    @Test
    void whereNoMailLeavesNobodyIsAskedAndThenGivenUp() throws Exception {
        settings.save(Network.named(settings.current().name(), List.of("en", "bg"), List.of("BG")));
        Cookie ingrid = administrator();
        assertThat(page(ASKING + "/all", ingrid)).contains("No mail leaves this installation");
        web.perform(post(ASKING + "/all").param("expected", "1").cookie(ingrid)).andExpect(status().isConflict());
        assertThat(text("select count(*) from directory.asked")).isEqualTo("0");
    }

    @Test
    void aLibrarianAsksThoseOfTheirOwnListAndNobodyElses() throws Exception {
        OrganisationId elsewhere = OrganisationFixture.named("da", "Koret")
                .slug("koret")
                .with("country", "DK")
                .with("listing", "public")
                .with("created_at", "2020-01-01T00:00:00Z")
                .and("insert into directory.contact (organisation_id, person, email, email_visibility)"
                        + " values (:id, false, 'koret@example.org', 'public')")
                .insertInto(database);
        String chosen = "?id=" + choir + "&id=" + elsewhere;
        Cookie elka = librarian();
        assertThat(page("/en/desk/organisations/ask" + chosen, elka))
                .contains("1 organisation is asked by mail")
                .contains("1 that is not on the lists, has closed, is an example or belongs to another library");
        String job = started(post("/en/desk/organisations/ask" + chosen).param("expected", "1"), elka);
        soon(() -> assertThat(page(job, elka)).contains("1 organisation was asked by mail"));
        assertThat(text("select string_agg(email, ',') from mail.message where kind = 'confirming.mail.kind'"))
                .isEqualTo(MAILBOX);
        web.perform(get(job).cookie(librarianElsewhere())).andExpect(status().isForbidden());
        web.perform(get("/en/desk/organisations/ask").cookie(elka)).andExpect(status().is3xxRedirection());
    }

    private void sixtyClubsAndSomeNobodyAsks() {
        for (int i = 0; i < 60; i++) {
            organisation("club-" + i, "club-" + i + "@example.org");
        }
        organisation("weavers", "");
        leaveAlone(organisation("hermits", "hermits@example.org"));
        OrganisationId fresh = organisation("fresh", "fresh@example.org");
        database.sql("update directory.organisation set confirmed_on = current_date where id = :id")
                .param("id", fresh.value())
                .update();
    }

    private String started(MockHttpServletRequestBuilder request, Cookie who) throws Exception {
        return Objects.requireNonNull(
                web.perform(request.cookie(who)).andReturn().getResponse().getRedirectedUrl());
    }

    /** The same form once more: the job that is at it, or, when that has ended already, nothing. */
    private String started(MockHttpServletRequestBuilder request, Cookie who, String job) throws Exception {
        String led = web.perform(request.cookie(who)).andReturn().getResponse().getRedirectedUrl();
        return led == null ? job : led;
    }

    private void leaveAlone(OrganisationId organisation) {
        database.sql("insert into directory.wish (organisation_id, kind, origin, since)"
                        + " values (:id, 'uncontacted', 'organisation', current_date)")
                .param("id", organisation.value())
                .update();
    }

    private Cookie administrator() throws Exception {
        return signedIn("ingrid@example.org", new Grant(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK));
    }

    private static String english(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).format(day);
    }

    private static MockHttpServletRequestBuilder numbers(MockHttpServletRequestBuilder form, int... numbers) {
        List<Period> periods = List.of(Period.values());
        for (Period period : periods) { // the first value of a name is the one that counts
            form.param(period.code(), String.valueOf(numbers[period.ordinal()]));
        }
        return form;
    }
}
