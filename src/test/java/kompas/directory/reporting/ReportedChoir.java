package kompas.directory.reporting;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.OrganisationFixture;
import kompas.directory.OrganisationId;
import kompas.directory.joining.Desk;
import kompas.libraries.Libraries;
import kompas.libraries.LoadingLibraries;
import kompas.places.AreaId;
import kompas.testing.Emptied;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A choir, the librarian of its place, those who look after its page, and what becomes of reports about it. */
abstract class ReportedChoir {

    private static final AreaId ISPERIH = AreaId.ofKey("bg-razgrad-isperih");
    static final String PAGE = "/en/organisations/choir";

    @Autowired
    MockMvc web;

    @Autowired
    private LoadingLibraries loading;

    @Autowired
    private Libraries libraries;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient database;

    OrganisationId choir = OrganisationId.next();
    Cookie elka = new Cookie("kompas", "");

    @BeforeEach
    void aChoirAndItsLibrarian() throws Exception {
        loading.load("BG");
        Emptied.tables(
                database,
                "directory.organisation, directory.report, directory.wish, directory.wish_mark, accounts.person, mail.message, tasks.task");
        choir = OrganisationFixture.named("en", "Choir")
                .slug("choir")
                .in(ISPERIH)
                .insertInto(database);
        UUID library = libraries.findFor(ISPERIH).orElseThrow().id().value();
        elka = desk().signedIn("elka@example.org", new Grant(Role.LIBRARIAN, Scope.library(library)));
        desk().signedIn("own@example.org", new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(choir.value())));
    }

    ResultActions decide(String outcome, String grounds, String reason) throws Exception {
        return web.perform(post(reportPage())
                .cookie(elka)
                .param("decision", outcome)
                .param("grounds", grounds)
                .param("reason", reason));
    }

    String sent(MockHttpServletRequestBuilder form) throws Exception {
        return Objects.requireNonNull(web.perform(form)
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    static MockHttpServletRequestBuilder report(String kind, String address) {
        return post(PAGE + "/report")
                .param("begun", "1")
                .param("kind", kind)
                .param("words", "They insult people.")
                .param("address", address);
    }

    String reportPage() {
        return "/en/desk/reports/" + text("select id from directory.report");
    }

    Cookie administrator(String email) throws Exception {
        return desk().signedIn(email, new Grant(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK));
    }

    Desk desk() {
        return new Desk(web, accounts, database);
    }

    String text(String sql) {
        return String.valueOf(database.sql(sql).query(String.class).single());
    }
}
