package kompas.directory.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.OrganisationFixture;
import kompas.libraries.Libraries;
import kompas.libraries.LoadingLibraries;
import kompas.places.AreaId;
import kompas.shared.kernel.SecretLink;
import kompas.shared.kernel.Typed;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Whoever adds an organisation gets an answer from the library that knows the place, and nobody else gives it. */
@KompasIntegrationTest
class AddingIntegrationTests {

    private static final AreaId ISPERIH = AreaId.ofKey("bg-razgrad-isperih");
    private static final String ADD = "/en/organisations/add";

    @Autowired
    private MockMvc web;

    @Autowired
    private LoadingLibraries loading;

    @Autowired
    private Libraries libraries;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Additions additions;

    private String draft = "";

    @BeforeEach
    void nobodyHasAddedAnything() {
        loading.load("BG");
        Emptied.tables(
                database, "directory.addition, directory.organisation, accounts.person, mail.message, tasks.task");
        draft = SecretLink.make().text();
    }

    @Test
    void whatIsAddedAndApprovedStandsInTheCompassAndBelongsToWhoeverAddedIt() throws Exception {
        confirmed("Хор Лудогорие", "anna@example.org");
        assertThat(text("select scope_kind || promised_on - current_date from tasks.task"))
                .startsWith("library");
        approve(librarian());
        assertThat(
                        text(
                                "select name -> 'texts' ->> 'en' || municipality_id || confirmed_by from directory.organisation"))
                .isEqualTo("Хор Лудогорие" + ISPERIH.value() + "organisation");
        String slug = text("select slug from directory.organisation");
        web.perform(get("/en/organisations/" + slug))
                .andExpect(content().string(Matchers.containsString("Хор Лудогорие")));
        UUID organisation = UUID.fromString(text("select id from directory.organisation"));
        assertThat(accounts.holding(Role.ORGANISATION_CONTACT, Scope.organisation(organisation)))
                .extracting(Accounts.Person::email)
                .containsExactly("anna@example.org");
        assertThat(text("select outcome from tasks.task")).isEqualTo("approved");
        assertThat(desk().newestMail("anna@example.org")).contains("/organisations/" + slug);
        assertThat(text(
                        "select count(*) from directory.change c join directory.organisation o on o.id = c.organisation_id"
                                + " where c.created"))
                .isEqualTo("1");
    }

    @Test
    void everyButtonPressedTwiceDoesItsWorkOnce() throws Exception {
        web.perform(filled("Хор", "anna@example.org")).andExpect(status().is3xxRedirection());
        web.perform(filled("Хор", "anna@example.org")).andExpect(status().is3xxRedirection());
        assertThat(text("select count(*) from mail.message")).isEqualTo("1");
        String letter = "/en" + desk().link("anna@example.org", "/organisations/add/letter/");
        web.perform(post(letter)).andExpect(status().isOk());
        web.perform(post(letter)).andExpect(status().isOk());
        assertThat(text("select count(*) from tasks.task")).isEqualTo("1");
        Cookie librarian = librarian();
        approve(librarian);
        approve(librarian);
        assertThat(text("select count(*) from directory.organisation")).isEqualTo("1");
    }

    @Test
    void aMailScannerThatOpensTheLinkConfirmsNothing() throws Exception {
        web.perform(filled("Хор", "anna@example.org"));
        String letter = "/en" + desk().link("anna@example.org", "/organisations/add/letter/");
        web.perform(get(letter)).andExpect(status().isOk());
        assertThat(text("select state from directory.addition")).isEqualTo("sent");
    }

    @Test
    void guessedAndEndedLinksSaySo() throws Exception {
        web.perform(get(ADD + "/draft/" + draft)).andExpect(status().isGone());
        web.perform(get(ADD + "/letter/guessed")).andExpect(status().isGone());
        web.perform(post(ADD + "/letter/" + draft)).andExpect(status().isGone());
        web.perform(filled("Хор", "anna@example.org"));
        database.sql("update directory.addition set changed_at = now() - interval '31 days'")
                .update();
        assertThat(additions.forget(java.time.OffsetDateTime.now().minusDays(30)))
                .isEqualTo(1);
        web.perform(get(ADD + "/draft/" + draft)).andExpect(status().isGone());
    }

    @Test
    void whatIsBeingWrittenIsKeptAndFoundAgain() throws Exception {
        web.perform(post(ADD + "/keep").param("draft", draft).param("name", "Half a na"))
                .andExpect(status().isOk());
        web.perform(get(ADD + "/draft/" + draft)).andExpect(content().string(Matchers.containsString("Half a na")));
        web.perform(post(ADD + "/keep").param("draft", draft).param("about", "x".repeat(1_000_000)))
                .andExpect(content().string(Matchers.containsString("Not kept")));
        assertThat(text("select octet_length(answers::text) < 500 from directory.addition"))
                .isEqualTo("t");
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() throws Exception {
        web.perform(filled("Хор", "no address").param("about", "We sing."))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(Matchers.allOf(
                                Matchers.containsString("We sing."), Matchers.containsString("anna@example.org."))));
        web.perform(post(ADD)
                        .param("draft", SecretLink.make().text())
                        .param("begun", "1")
                        .param("name", "Хор")
                        .param("place", "Nowhere-on-Sea")
                        .param("person", "Anna")
                        .param("address", "anna@example.org"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("We do not know this place")));
    }

    @Test
    void aProgramGetsNothingSent() throws Exception {
        web.perform(filled("Хор", "anna@example.org").param("nickname", "bot"))
                .andExpect(status().isUnprocessableContent());
        web.perform(post(ADD)
                        .param("draft", draft)
                        .param("name", "Хор")
                        .param("place", "Исперих")
                        .param("person", "Anna")
                        .param("address", "anna@example.org"))
                .andExpect(status().isUnprocessableContent());
        assertThat(text("select count(*) from mail.message")).isEqualTo("0");
    }

    @Test
    void aStrangersMailboxIsNotFilled() throws Exception {
        for (int i = 0; i < 8; i++) {
            draft = SecretLink.make().text();
            web.perform(filled("Хор " + i, "anna@example.org"));
        }
        assertThat(text("select count(*) from mail.message")).isEqualTo("5");
    }

    @Test
    void nobodyElseDecides() throws Exception {
        confirmed("Хор", "anna@example.org");
        String page = "/en/desk/approvals/" + text("select id from directory.addition");
        web.perform(get(page)).andExpect(status().is3xxRedirection());
        web.perform(get(page).cookie(desk().signedIn("anna@example.org"))).andExpect(status().isForbidden());
        Cookie elsewhere =
                desk().signedIn("elsewhere@example.org", new Grant(Role.LIBRARIAN, Scope.library(UUID.randomUUID())));
        web.perform(get(page).cookie(elsewhere)).andExpect(status().isForbidden());
        web.perform(post(page).cookie(elsewhere).param("decision", "approve")).andExpect(status().isForbidden());
        Cookie contact = desk().signedIn(
                        "contact@example.org",
                        new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(UUID.randomUUID())));
        web.perform(post(page).cookie(contact).param("decision", "decline").param("reason", "No"))
                .andExpect(status().isForbidden());
        assertThat(text("select state from directory.addition")).isEqualTo("waiting");
    }

    @Test
    void aLibrarianIsToldThatOneOfThisNameWantsNotToBeListed() throws Exception {
        OrganisationFixture.named("bg", "Хор").slug("hor").in(ISPERIH).insertInto(database);
        web.perform(post("/en/organisations/hor/standing").cookie(librarian()).param("act", "unlisted"));
        confirmed("Хор", "anna@example.org");
        web.perform(get("/en/desk/approvals/" + text("select id from directory.addition"))
                        .cookie(librarian()))
                .andExpect(content().string(Matchers.containsString("not to be listed")));
    }

    @Test
    void whoeverIsAskedAnswersUnderANewLinkAndTheOldOneEnds() throws Exception {
        confirmed("Хор", "anna@example.org");
        Cookie librarian = librarian();
        decide(librarian, "ask", "").andExpect(status().isUnprocessableContent());
        decide(librarian, "ask", "Which hall?").andExpect(status().is3xxRedirection());
        assertThat(desk().newestMail("anna@example.org")).contains("Which hall?");
        web.perform(get(ADD + "/draft/" + draft)).andExpect(status().isGone());
        String again = desk().link("anna@example.org", "/organisations/add/draft/");
        web.perform(get("/en" + again)).andExpect(content().string(Matchers.containsString("Which hall?")));
        draft = again.substring(again.lastIndexOf('/') + 1);
        web.perform(filled("Хор на хорото", "anna@example.org"));
        assertThat(text("select state || (answers ->> 'name') from directory.addition"))
                .isEqualTo("waitingХор на хорото");
        assertThat(text("select count(*) from tasks.task where settled_at is null"))
                .isEqualTo("1");
    }

    @Test
    void whoeverIsDeclinedLearnsWhy() throws Exception {
        confirmed("Хор", "anna@example.org");
        decide(librarian(), "decline", "It is a shop.").andExpect(redirectedUrl("/en/desk"));
        assertThat(desk().newestMail("anna@example.org")).contains("It is a shop.");
        assertThat(text("select count(*) from directory.organisation")).isEqualTo("0");
    }

    @Test
    void afterOneDecisionTheNextOpens() throws Exception {
        confirmed("Хор", "anna@example.org");
        String first = text("select id from directory.addition");
        draft = SecretLink.make().text();
        confirmed("Клуб", "bob@example.org");
        String next = text("select id from directory.addition where answers ->> 'name' = 'Клуб'");
        web.perform(post("/en/desk/approvals/" + first).cookie(librarian()).param("decision", "approve"))
                .andExpect(redirectedUrl("/en/desk/approvals/" + next));
    }

    @Test
    void aNameThatIsThereAlreadyIsShownWhileTyping() throws Exception {
        OrganisationFixture.named("bg", "Хор Лудогорие").in(ISPERIH).insertInto(database);
        web.perform(get(ADD + "/alike").param("name", "хор лудогорие").param("place", "Исперих"))
                .andExpect(content().string(Matchers.containsString("Хор Лудогорие")));
        web.perform(get(ADD + "/alike").param("name", "Шахматен клуб").param("place", "Исперих"))
                .andExpect(content().string(Matchers.not(Matchers.containsString("Лудогорие"))));
    }

    @Test
    void lettersNobodySeesAreTakenOutOfNames() {
        assertThat(Typed.line("Хор\u202E \u200BЛудогорие\r\n")).isEqualTo("Хор Лудогорие");
    }

    private void confirmed(String name, String email) throws Exception {
        web.perform(filled(name, email)).andExpect(redirectedUrl(ADD + "/draft/" + draft));
        web.perform(post("/en" + desk().link(email, "/organisations/add/letter/")))
                .andExpect(status().isOk());
    }

    private MockHttpServletRequestBuilder filled(String name, String email) {
        return post(ADD)
                .param("draft", draft)
                .param("begun", "1")
                .param("name", name)
                .param("place", "Исперих")
                .param("person", "Anna Petrova")
                .param("address", email);
    }

    private Cookie librarian() throws Exception {
        UUID library = libraries.findFor(ISPERIH).orElseThrow().id().value();
        return desk().signedIn("elka@example.org", new Grant(Role.LIBRARIAN, Scope.library(library)));
    }

    private void approve(Cookie who) throws Exception {
        decide(who, "approve", "").andExpect(status().is3xxRedirection());
    }

    private ResultActions decide(Cookie who, String decision, String reason) throws Exception {
        return web.perform(post("/en/desk/approvals/" + text("select id from directory.addition limit 1"))
                .cookie(who)
                .param("decision", decision)
                .param("reason", reason));
    }

    private Desk desk() {
        return new Desk(web, accounts, database);
    }

    private String text(String sql) {
        return Objects.requireNonNull(database.sql(sql).query(String.class).single());
    }
}
