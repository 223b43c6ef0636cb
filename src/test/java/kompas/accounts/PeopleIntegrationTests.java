package kompas.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.SigningInByMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** People are let in and sent away by those who look after a scope, and by nobody beyond it. */
@KompasIntegrationTest
class PeopleIntegrationTests {

    private static final Grant ALL = new Grant(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK);
    private static final Scope OURS = Scope.library(UUID.randomUUID());
    private static final Scope THEIRS = Scope.library(UUID.randomUUID());
    private static final Grant OUR_LIBRARIAN = new Grant(Role.LIBRARIAN, OURS);
    private static final Grant THEIR_LIBRARIAN = new Grant(Role.LIBRARIAN, THEIRS);

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private NetworkSettings settings;

    @Autowired
    private JdbcClient database;

    private PersonId elka = new PersonId(new UUID(0, 0));
    private PersonId anna = elka;
    private PersonId bob = elka;
    private Cookie asElka = new Cookie("kompas", "");
    private Cookie asAnna = asElka;

    @BeforeEach
    void anAdministratorAndTwoLibrarians() throws Exception {
        Emptied.tables(database, "accounts.person, accounts.sign_in, accounts.session, mail.message");
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("DK")));
        elka = person("elka", ALL);
        anna = person("anna", OUR_LIBRARIAN);
        bob = person("bob", THEIR_LIBRARIAN);
        SigningInByMail door = new SigningInByMail(web, database);
        asElka = door.as("elka@example.org");
        asAnna = door.as("anna@example.org");
    }

    @Test
    void aLibrarianSeesHerOwnLibraryAndNoOther() throws Exception {
        assertThat(page("/en/desk/people", asElka)).contains("anna@", "bob@", "elka@");
        assertThat(page("/en/desk/people", asAnna)).contains("anna@").doesNotContain("bob@", "elka@");
        assertThat(page("/en/desk/people?q=bob", asAnna)).doesNotContain("bob@");
        web.perform(get("/en/desk/people/" + bob).cookie(asAnna)).andExpect(status().isNotFound());
        web.perform(get("/en/desk/people")).andExpect(redirectedUrl("/en/sign-in?then=%2Fdesk%2Fpeople"));
    }

    @Test
    void aMemberSeesNobody() throws Exception {
        Cookie member = new SigningInByMail(web, database).as("member@example.org");
        web.perform(get("/en/desk/people").cookie(member)).andExpect(status().isForbidden());
        web.perform(get("/en/desk/people/invite").cookie(member)).andExpect(status().isForbidden());
        web.perform(get("/en/desk/people/" + anna).cookie(member)).andExpect(status().isNotFound());
        assertThat(page("/en/desk/people?q=member", asElka)).contains("member@example.org");
    }

    @Test
    void aLibrarianInvitesToHerLibraryAndNowhereElse() throws Exception {
        invite(asAnna, "librarian.library." + THEIRS.id().orElseThrow()).andExpect(status().isForbidden());
        invite(asAnna, "network_administrator.network").andExpect(status().isForbidden());
        invite(asAnna, "librarian.network").andExpect(status().isForbidden());
        invite(asAnna, "nonsense").andExpect(status().isUnprocessableContent());
        assertThat(accounts.findByEmail("new@example.org")).isEmpty();
        invite(asAnna, "librarian.library." + OURS.id().orElseThrow())
                .andExpect(redirectedUrl("/en/desk/people?invited=new%40example.org"));
        assertThat(accounts.holding(Role.LIBRARIAN, OURS))
                .extracting(Accounts.Person::email)
                .containsExactly("anna@example.org", "new@example.org");
        assertThat(database.sql("select count(*) from mail.message where email = 'new@example.org'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void aLibrarianIsOfferedOnlyWhatSheMayGive() throws Exception {
        assertThat(page("/en/desk/people/invite", asAnna))
                .contains("librarian.library." + OURS.id().orElseThrow())
                .doesNotContain(
                        "network_administrator", THEIRS.id().orElseThrow().toString());
        assertThat(page("/en/desk/people/invite", asElka)).contains("network_administrator.network");
    }

    @Test
    void nobodyTakesAwayWhatIsNotTheirs() throws Exception {
        revoke(asAnna, bob, "librarian.library." + THEIRS.id().orElseThrow()).andExpect(status().isNotFound());
        accounts.give(anna, ALL, Optional.empty());
        accounts.revoke(anna, ALL, Optional.empty());
        accounts.give(elka, OUR_LIBRARIAN, Optional.empty());
        revoke(asAnna, elka, "network_administrator.network").andExpect(status().isForbidden());
        revoke(asAnna, elka, "librarian.library." + OURS.id().orElseThrow()).andExpect(status().is3xxRedirection());
        assertThat(accounts.holding(Role.LIBRARIAN, OURS))
                .extracting(Accounts.Person::id)
                .containsExactly(anna);
        revoke(asElka, elka, "network_administrator.network").andExpect(status().isConflict());
        assertThat(accounts.holding(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK)).hasSize(1);
    }

    @Test
    void whoseAccountIsClosedIsOutAtOnceAndComesBackWithWhatTheyHeld() throws Exception {
        web.perform(post("/en/desk/people/" + anna + "/close").cookie(asAnna)).andExpect(status().isForbidden());
        web.perform(post("/en/desk/people/" + elka + "/close").cookie(asElka)).andExpect(status().isConflict());
        web.perform(post("/en/desk/people/" + anna + "/close").cookie(asElka)).andExpect(status().is3xxRedirection());
        web.perform(get("/en/desk/people").cookie(asAnna)).andExpect(status().is3xxRedirection());
        web.perform(post("/en/desk/people/" + anna + "/reopen").cookie(asElka)).andExpect(status().is3xxRedirection());
        assertThat(page("/en/desk/people", asAnna)).contains("anna@");
    }

    @Test
    void whatWasDoneToAnAccountIsToldToAdministratorsAlone() throws Exception {
        web.perform(post("/en/desk/people/" + anna + "/close").cookie(asElka));
        web.perform(post("/en/desk/people/" + anna + "/reopen").cookie(asElka));
        assertThat(page("/en/desk/people/" + anna, asElka)).contains("Anna signed in", "Elka closed the account");
        assertThat(page("/en/desk/people/" + anna, asAnna)).doesNotContain("signed in", "closed the account");
    }

    private PersonId person(String name, Grant grant) {
        String title = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        PersonId id = accounts.open(name + "@example.org", title, "en");
        accounts.give(id, grant, Optional.empty());
        return id;
    }

    private ResultActions invite(Cookie by, String grant) throws Exception {
        return web.perform(post("/en/desk/people/invite")
                .cookie(by)
                .param("name", "Nina")
                .param("email", "new@example.org")
                .param("language", "da")
                .param("grant", grant));
    }

    private ResultActions revoke(Cookie by, PersonId from, String grant) throws Exception {
        return web.perform(
                post("/en/desk/people/" + from + "/revoke").cookie(by).param("grant", grant));
    }

    private String page(String path, Cookie by) throws Exception {
        return web.perform(get(path).cookie(by))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
