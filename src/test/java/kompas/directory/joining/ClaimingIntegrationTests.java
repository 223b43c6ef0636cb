package kompas.directory.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.OrganisationFixture;
import kompas.directory.OrganisationId;
import kompas.libraries.Libraries;
import kompas.libraries.LoadingLibraries;
import kompas.places.AreaId;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A page comes into the hands of the people it is about, and into nobody else's. */
@KompasIntegrationTest
class ClaimingIntegrationTests {

    private static final AreaId ISPERIH = AreaId.ofKey("bg-razgrad-isperih");
    private static final String PAGE = "/en/organisations/choir";

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

    private OrganisationId choir = OrganisationId.next();

    @BeforeEach
    void aChoirInIsperih() {
        loading.load("BG");
        Emptied.tables(database, "directory.organisation, accounts.person, mail.message, tasks.task");
        choir = OrganisationFixture.named("en", "Choir")
                .slug("choir")
                .in(ISPERIH)
                .and(
                        "insert into directory.contact (organisation_id, person, email) values (:id, false, 'choir@example.org')")
                .insertInto(database);
    }

    @Test
    void whoeverReadsTheMailOfTheOrganisationLooksAfterItsPage() throws Exception {
        web.perform(claim("link")).andExpect(status().is3xxRedirection());
        String link = "/en" + desk().link("choir@example.org", "/claims/");
        web.perform(get(link)).andExpect(status().isOk());
        assertThat(contacts()).isEmpty();
        web.perform(post(link)).andExpect(status().isOk());
        assertThat(contacts()).containsExactly("choir@example.org");
        web.perform(post(link)).andExpect(status().isGone());
        web.perform(get(PAGE + "/people").cookie(desk().signedIn("choir@example.org")))
                .andExpect(status().isOk());
    }

    @Test
    void nobodyLearnsTheAddressOnFile() throws Exception {
        for (String path : List.of("/claim", "/claim?sent=link", "")) {
            web.perform(get(PAGE + path)).andExpect(content().string(Matchers.not(Matchers.containsString("choir@"))));
        }
    }

    @Test
    void usedOldAndGuessedLinksLetNobodyIn() throws Exception {
        web.perform(get("/en/claims/guessed")).andExpect(status().isGone());
        web.perform(claim("link"));
        String link = "/en" + desk().link("choir@example.org", "/claims/");
        database.sql("update directory.claim set created_at = now() - interval '8 days'")
                .update();
        web.perform(post(link)).andExpect(status().isGone());
        assertThat(contacts()).isEmpty();
    }

    @Test
    void theMailboxOfAnOrganisationIsNotFilled() throws Exception {
        for (int i = 0; i < 6; i++) {
            web.perform(claim("link"));
        }
        assertThat(text("select count(*) from mail.message")).isEqualTo("3");
    }

    @Test
    void aLibrarianOfThePlaceJudgesTheProofAndNobodyElse() throws Exception {
        web.perform(claim("proof"));
        web.perform(claim("proof"));
        assertThat(text("select count(*) from tasks.task")).isEqualTo("1");
        String page = "/en/desk/claims/" + text("select id from directory.claim");
        Cookie elsewhere =
                desk().signedIn("elsewhere@example.org", new Grant(Role.LIBRARIAN, Scope.library(UUID.randomUUID())));
        Cookie contact = desk().signedIn(
                        "own@example.org", new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(choir.value())));
        for (Cookie who : List.of(elsewhere, contact)) {
            web.perform(get(page).cookie(who)).andExpect(status().isForbidden());
            web.perform(post(page).cookie(who).param("decision", "approve")).andExpect(status().isForbidden());
        }
        Cookie librarian = librarian();
        web.perform(post(page).cookie(librarian).param("decision", "decline"))
                .andExpect(status().isUnprocessableContent());
        web.perform(post(page).cookie(librarian).param("decision", "approve"));
        web.perform(post(page).cookie(librarian).param("decision", "decline").param("reason", "No"));
        assertThat(contacts()).containsExactly("own@example.org", "anna@example.org");
        assertThat(desk().newestMail("anna@example.org")).contains("/people");
    }

    @Test
    void whoeverIsNotBelievedLearnsWhy() throws Exception {
        web.perform(claim("proof"));
        web.perform(post("/en/desk/claims/" + text("select id from directory.claim"))
                .cookie(librarian())
                .param("decision", "decline")
                .param("reason", "Nobody there knows you."));
        assertThat(contacts()).isEmpty();
        assertThat(desk().newestMail("anna@example.org")).contains("Nobody there knows you.");
        assertThat(text("select outcome from tasks.task")).isEqualTo("declined");
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedIsLost() throws Exception {
        web.perform(post(PAGE + "/claim")
                        .param("begun", "1")
                        .param("way", "proof")
                        .param("person", "Anna Petrova")
                        .param("address", "anna"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("Anna Petrova")));
    }

    @Test
    void oneContactInvitesAnotherAndTheLastOneLeavingIsTold() throws Exception {
        Cookie own = desk().signedIn(
                        "own@example.org", new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(choir.value())));
        web.perform(post(PAGE + "/people").cookie(own).param("person", "Bob").param("address", "bob@example.org"))
                .andExpect(status().is3xxRedirection());
        assertThat(contacts()).containsExactly("own@example.org", "bob@example.org");
        leave(own, "own@example.org");
        assertThat(text("select count(*) from tasks.task")).isEqualTo("0");
        web.perform(get(PAGE + "/people").cookie(own)).andExpect(status().isForbidden());
        Cookie bob = desk().signedIn("bob@example.org");
        leave(bob, "bob@example.org");
        assertThat(text("select kind || scope_kind from tasks.task")).isEqualTo("organisation_without_contactlibrary");
        web.perform(post(PAGE + "/people")
                .cookie(librarian())
                .param("person", "Ann")
                .param("address", "ann@example.org"));
        assertThat(text("select outcome from tasks.task")).isEqualTo("found");
    }

    @Test
    void strangersNeitherSeeTheContactsNorChangeThem() throws Exception {
        Cookie other = desk().signedIn(
                        "other@example.org",
                        new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(UUID.randomUUID())));
        web.perform(get(PAGE + "/people")).andExpect(status().is3xxRedirection());
        web.perform(get(PAGE + "/people").cookie(other)).andExpect(status().isForbidden());
        web.perform(post(PAGE + "/people").cookie(other).param("person", "Eve").param("address", "eve@example.org"))
                .andExpect(status().isForbidden());
        web.perform(post(PAGE + "/people/remove")
                        .cookie(other)
                        .param("leaving", UUID.randomUUID().toString()))
                .andExpect(status().isForbidden());
        assertThat(contacts()).isEmpty();
    }

    private void leave(Cookie who, String email) throws Exception {
        web.perform(post(PAGE + "/people/remove")
                        .cookie(who)
                        .param(
                                "leaving",
                                accounts.findByEmail(email).orElseThrow().id().toString()))
                .andExpect(status().is3xxRedirection());
    }

    private static MockHttpServletRequestBuilder claim(String way) {
        return post(PAGE + "/claim")
                .param("begun", "1")
                .param("way", way)
                .param("person", "Anna Petrova")
                .param("address", "anna@example.org")
                .param("proof", "I am its chair, see the register.");
    }

    private Cookie librarian() throws Exception {
        UUID library = libraries.findFor(ISPERIH).orElseThrow().id().value();
        return desk().signedIn("elka@example.org", new Grant(Role.LIBRARIAN, Scope.library(library)));
    }

    private List<String> contacts() {
        return accounts.holding(Role.ORGANISATION_CONTACT, Scope.organisation(choir.value())).stream()
                .map(Accounts.Person::email)
                .toList();
    }

    private Desk desk() {
        return new Desk(web, accounts, database);
    }

    private String text(String sql) {
        return Objects.requireNonNull(database.sql(sql).query(String.class).single());
    }
}
