package kompas.events.fairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.OrganisationId;
import kompas.events.ActivityChanged;
import kompas.testing.KompasIntegrationTest;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** A fair from the invitation to the letter every stand gets the day after. */
@KompasIntegrationTest
class FairIntegrationTests extends FairToHold {

    private static final Pattern CODE = Pattern.compile("class=\"letter-secret\">([A-Z0-9]{5}-[A-Z0-9]{5})<");

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void fromTheInvitationToTheLetterOfTheDayAfter() throws Exception {
        Cookie elka = librarian();
        guest(elka, "firm", "Mill", "mill@example.org").andExpect(status().is3xxRedirection());
        String invitation = link("mill@example.org", "invitation");
        assertThat(page(invitation)).contains("Mill", "Изложение");
        web.perform(post(invitation).param("answer", "coming")).andExpect(status().is3xxRedirection());
        web.perform(post(invitation)
                        .param("answer", "coming")
                        .param("details", "true")
                        .param("tables", "2")
                        .param("power", "true")
                        .param("about", "Fresh flour"))
                .andExpect(status().is3xxRedirection());
        assertThat(page(DESK, elka)).contains("Mill", "coming with a stand");
        plan(elka);
        today();
        send(DESK + "/roll", elka, "typed", "1").andExpect(status().is3xxRedirection());
        assertThat(text("select count(*) from events.fair_guest where arrived_at is not null"))
                .isEqualTo("1");
        String stand = "/en/stand/" + text("select stand_code from events.fair_guest");
        leave(stand, UUID.randomUUID(), "help", "I bake")
                .andExpect(header().string("Location", Matchers.endsWith("thanks=true")));
        assertThat(page(stand)).contains("Fresh flour").doesNotContain("I bake");
        send(DESK + "/results", elka).andExpect(status().is3xxRedirection());
        assertThat(page(link("mill@example.org", "stand-result"))).contains("I bake", "visitor@example.org");
        assertThat(page(DESK + "/results/print", elka)).contains("I bake");
        assertThat(page("/en/activities/fair/plan"))
                .contains("Mill", "floor-plan")
                .doesNotContain("I bake");
    }

    /** The hall is drawn, the stand placed, its card made. */
    private void plan(Cookie elka) throws Exception {
        send(DESK + "/plan/hall", elka, "version", version() + "", "wide", "20", "deep", "15");
        draw(elka, "entrance", "8", "14.5");
        draw(elka, "outlet", "1", "0");
        send(DESK + "/plan/all", elka, "version", version() + "").andExpect(status().is3xxRedirection());
        assertThat(text("select number || ' ' || stand_column from events.fair_guest"))
                .startsWith("1 ");
        assertThat(page(DESK + "/cards", elka))
                .contains("class=\"stand-number\">1<", "Mill", "/stand/", "<path d=\"M4 4h7");
    }

    @Test
    void whoWantsToBeLeftAloneIsNotInvitedAndWhoHasNoMailWaitsForALetter() throws Exception {
        OrganisationId loud = organisation("loud", "loud@example.org");
        OrganisationId quiet = organisation("quiet", "quiet@example.org");
        OrganisationId paper = organisation("paper", "");
        database.sql("insert into directory.wish (organisation_id, kind, origin, since)"
                        + " values (:id, 'uncontacted', 'organisation', current_date)")
                .param("id", quiet.value())
                .update();
        for (OrganisationId each : List.of(loud, quiet, paper)) {
            invited(each);
        }
        database.sql("update events.fair_guest set way = 'none', invited_on = null")
                .update();
        Cookie elka = librarian();
        guest(elka, "media", "Radio", "").andExpect(status().is3xxRedirection());
        assertThat(text("select string_agg(distinct email, ' ') from mail.message where kind = 'fairs.mail.kind'"))
                .isEqualTo("loud@example.org");
        assertThat(page(DESK + "/letters", elka)).contains("Читалище paper").doesNotContain("Читалище loud");
        assertThat(page(DESK + "/phones", elka)).contains("Читалище paper").doesNotContain("Читалище quiet");
    }

    @Test
    void theCodeOnALetterDoesWhatTheLinkInAMailDoes() throws Exception {
        UUID guest = invited(organisation("paper", ""));
        String sheet = send(DESK + "/letters", librarian(), "guest", guest.toString())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        Matcher code = CODE.matcher(sheet);
        assertThat(code.find()).isTrue();
        assertThat(sheet)
                .contains("lang=\"bg\"", "ул. Васил Левски 3", "/bg/invitation")
                .doesNotContain("/bg/invitation/");
        String typed = code.group(1).toLowerCase(Locale.ROOT).replace("-", " ");
        String link = Objects.requireNonNull(web.perform(post("/bg/invitation").param("code", typed))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getHeader("Location"));
        web.perform(post(link).param("answer", "coming")).andExpect(status().is3xxRedirection());
        assertThat(text("select answer || ' ' || answered_way from events.fair_guest"))
                .isEqualTo("coming letter");
        for (String wrong : List.of("", "AAAAA-AAAAA", "x".repeat(5000))) {
            web.perform(post("/en/invitation").param("code", wrong)).andExpect(status().isUnprocessableContent());
        }
    }

    @Test
    void aFairThatMovesAsksThirtyOnceMoreAndKeepsWhatTheySaid() throws Exception {
        for (int i = 0; i < 30; i++) {
            UUID guest = coming("c" + i, "c" + i + "@example.org");
            database.sql("update events.fair_guest set tables = 3, about = 'Songs' where id = :id")
                    .param("id", guest)
                    .update();
        }
        database.sql("insert into events.fair_slot (fair_id, starts_at, ends_at, title, anchored_at)"
                        + " select activity_id, starts_at, ends_at, 'Songs', starts_at from events.occurrence")
                .update();
        move();
        assertThat(text("select count(*) from events.fair_slot s join events.occurrence o using (starts_at, ends_at)"))
                .isEqualTo("1");
        assertThat(text("select count(*) from mail.message where kind = 'fairs.mail.news'"))
                .isEqualTo("30");
        Cookie elka = librarian();
        assertThat(page(DESK + "?show=silent", elka)).contains("asked again", "No answer (30)");
        String invitation = link("c7@example.org", "invitation");
        assertThat(page(invitation.replace("/bg/", "/en/"))).contains("The fair has moved");
        database.sql("update events.fair set changeable_until = current_date - 2")
                .update();
        web.perform(post(invitation).param("answer", "coming")).andExpect(status().is3xxRedirection());
        web.perform(post(invitation).param("answer", "coming"));
        assertThat(page(DESK, elka)).contains("No answer (29)");
        assertThat(text("select string_agg(distinct tables || about, ' ') from events.fair_guest"))
                .isEqualTo("3Songs");
    }

    @Test
    void aFairThatIsCancelledTellsEverybodyOnce() throws Exception {
        coming("choir", "choir@example.org");
        coming("weavers", "weavers@example.org");
        for (int i = 0; i < 2; i++) {
            transactions.executeWithoutResult(
                    status -> events.publishEvent(new ActivityChanged(fair, List.of(), fixture.dates(), true)));
        }
        assertThat(text("select count(*) from mail.message where kind = 'fairs.mail.news'"))
                .isEqualTo("2");
    }

    @Test
    void nonsenseIsToldAndNothingIsKept() throws Exception {
        Cookie elka = librarian();
        guest(elka, "firm", "", "no address").andExpect(status().isUnprocessableContent());
        guest(elka, "firm", "Mill", "mill@example.org");
        String invitation = link("mill@example.org", "invitation");
        for (String[] bad : List.of(
                new String[] {"answer", "perhaps"},
                new String[] {"tables", "99"},
                new String[] {"people", "-1"},
                new String[] {"about", "x".repeat(601)})) {
            web.perform(post(invitation)
                            .param("answer", bad[0].equals("answer") ? bad[1] : "coming")
                            .param("details", "true")
                            .param(bad[0], bad[1]))
                    .andExpect(status().isUnprocessableContent());
        }
        assertThat(text("select answer from events.fair_guest")).isEmpty();
        web.perform(get("/en/invitation/" + "A".repeat(43))).andExpect(status().isGone());
        web.perform(get("/en/stand/none")).andExpect(status().isNotFound());
        web.perform(get(DESK + "/guests/" + UUID.randomUUID()).cookie(elka)).andExpect(status().isNotFound());
        send(DESK + "/settings", elka, "replyBy", "31 February").andExpect(status().isUnprocessableContent());
    }

    @Test
    void nobodyElseSeesWhoAnsweredWhat() throws Exception {
        UUID guest = coming("choir", "choir@example.org");
        UUID organisation = UUID.fromString(text("select id from directory.organisation"));
        Cookie choir =
                signedIn("own@example.org", new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(organisation)));
        Cookie elsewhere = librarianElsewhere();
        for (String path : PAGES) {
            for (Cookie who : List.of(choir, elsewhere)) {
                web.perform(get(DESK + path).cookie(who)).andExpect(status().isForbidden());
            }
            web.perform(get(DESK + path)).andExpect(status().is3xxRedirection());
        }
        send(DESK + "/guests/" + guest, choir, "answer", "not_coming").andExpect(status().isForbidden());
        assertThat(text("select answer from events.fair_guest")).isEqualTo("coming");
    }

    @Test
    void aSlipPressedTwiceIsOneAndARobotLeavesNone() throws Exception {
        UUID guest = coming("choir", "choir@example.org");
        today();
        String stand = "/en/stand/" + text("select stand_code from events.fair_guest where id = '" + guest + "'");
        UUID slip = UUID.randomUUID();
        leave(stand, slip, "need", "A ramp").andExpect(status().is3xxRedirection());
        leave(stand, slip, "need", "A ramp").andExpect(status().is3xxRedirection());
        assertThat(text("select count(*) from events.fair_slip")).isEqualTo("1");
        web.perform(post(stand).param("kind", "need").param("message", "Buy").param("nickname", "bot"))
                .andExpect(status().isUnprocessableContent());
        web.perform(post(stand)
                        .param("begun", "1")
                        .param("kind", "need")
                        .param("message", "Call me")
                        .param("reach", "0888"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("Tick that they may")));
        assertThat(text("select count(*) from events.fair_slip")).isEqualTo("1");
        assertThat(text("select consent from events.fair_slip")).contains("Читалище choir");
    }

    @Test
    void resultsGoToEveryStandOnceHoweverOftenItIsPressed() throws Exception {
        coming("choir", "choir@example.org");
        UUID there = coming("weavers", "weavers@example.org");
        coming("absent", "absent@example.org");
        Cookie elka = librarian();
        send(DESK + "/results", elka).andExpect(header().string("Location", Matchers.endsWith("sent=0")));
        today();
        send(DESK + "/roll/" + there, elka);
        leave("/en/stand/codechoir", UUID.randomUUID(), "more", "Songs");
        send(DESK + "/results", elka).andExpect(header().string("Location", Matchers.endsWith("sent=2")));
        send(DESK + "/results", elka).andExpect(header().string("Location", Matchers.endsWith("sent=0")));
    }

    @Test
    void whatIsHeldAboutSomebodyIsToldAndGoesWithThem() throws Exception {
        coming("choir", "choir@example.org");
        today();
        leave("/en/stand/codechoir", UUID.randomUUID(), "need", "A ramp");
        Cookie visitor = signedIn("visitor@example.org");
        assertThat(page("/en/account/data", visitor)).contains("A ramp");
    }

    private void draw(Cookie who, String floor, String left, String top) throws Exception {
        send(
                        DESK + "/plan/draw",
                        who,
                        "version",
                        version() + "",
                        "floor",
                        floor,
                        "left",
                        left,
                        "top",
                        top,
                        "wide",
                        "2",
                        "deep",
                        "0.5")
                .andExpect(status().is3xxRedirection());
    }

    private void move() {
        database.sql(
                        "update events.occurrence set starts_at = starts_at + interval '7 days', ends_at = ends_at + interval '7 days'")
                .update();
        transactions.executeWithoutResult(
                status -> events.publishEvent(new ActivityChanged(fair, fixture.dates(), List.of(), true)));
    }
}
