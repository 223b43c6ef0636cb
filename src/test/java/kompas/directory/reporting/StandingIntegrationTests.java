package kompas.directory.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.OrganisationFixture;
import kompas.directory.OrganisationId;
import kompas.directory.joining.Desk;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Organisations close and are there again, and leave the list by their own word. */
@KompasIntegrationTest
class StandingIntegrationTests {

    private static final String PAGE = "/en/organisations/choir";

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    private Cookie own = new Cookie("kompas", "");

    @BeforeEach
    void aChoirAndItsContact() throws Exception {
        Emptied.tables(
                database, "directory.organisation, directory.wish, directory.wish_mark, accounts.person, mail.message");
        OrganisationId choir =
                OrganisationFixture.named("en", "Choir").slug("choir").insertInto(database);
        own = desk().signedIn(
                        "own@example.org", new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(choir.value())));
    }

    @Test
    void whatHasClosedSaysSinceWhenAndWhyAndIsThereAgain() throws Exception {
        act("closed", "on", "2026-05-31", "because", "Nobody sings any more.").andExpect(status().is3xxRedirection());
        web.perform(get(PAGE))
                .andExpect(content().string(containsString("Nobody sings any more.")))
                .andExpect(content().string(containsString("31 May 2026")))
                .andExpect(content().string(containsString("\"dissolutionDate\":\"2026-05-31\"")));
        web.perform(get(PAGE + "/print")).andExpect(content().string(containsString("Nobody sings any more.")));
        web.perform(get(PAGE + "/history").cookie(own))
                .andExpect(content().string(containsString("Nobody sings any more.")));
        act("reopened").andExpect(status().is3xxRedirection());
        act("reopened").andExpect(status().is3xxRedirection());
        assertThat(text("select status || coalesce(closed_on::text, '') || coalesce(closed_because::text, '')"
                        + " from directory.organisation"))
                .isEqualTo("active");
        assertThat(text("select string_agg(action, ',' order by id) from audit.act where subject ="
                        + " (select id from directory.organisation)"))
                .endsWith("directory.close,directory.reopen");
        assertThat(
                        text(
                                "select count(*) from directory.change c join directory.organisation o on o.id = c.organisation_id"))
                .isEqualTo("2");
    }

    @Test
    void anImportThatKnowsItAtWorkTakesTheReasonWithIt() throws Exception {
        act("closed", "because", "Nobody sings any more.");
        database.sql("update directory.organisation set status = 'active'").update();
        assertThat(text("select count(*) from directory.organisation where closed_because is null"))
                .isEqualTo("1");
    }

    @Test
    void aDayThatIsNoneIsNotTaken() throws Exception {
        for (String day : List.of("tomorrow", "2999-01-01", "0999-01-01", "2026-02-31")) {
            act("closed", "on", day, "because", "Nobody sings any more.")
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("Nobody sings any more.")));
        }
        act("closed", "on", "2026-05-31", "because", " ").andExpect(status().isUnprocessableContent());
        act("nonsense").andExpect(status().isNotFound());
        assertThat(text("select status from directory.organisation")).isEqualTo("active");
    }

    @Test
    void itsOwnPeopleTakeItOffTheListAndBack() throws Exception {
        act("unlisted").andExpect(status().is3xxRedirection());
        act("unlisted").andExpect(status().is3xxRedirection());
        web.perform(get(PAGE)).andExpect(status().isNotFound());
        web.perform(get(PAGE + "/standing").cookie(own))
                .andExpect(content().string(containsString("Off the list since")));
        act("listed").andExpect(status().is3xxRedirection());
        web.perform(get(PAGE)).andExpect(status().isOk());
        act("uncontacted");
        assertThat(text("select count(*) from directory.uncontacted")).isEqualTo("1");
        act("contacted");
        assertThat(text("select count(*) from directory.uncontacted")).isEqualTo("0");
    }

    @Test
    void strangersDoNothingOfIt() throws Exception {
        Cookie other = desk().signedIn(
                        "other@example.org",
                        new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(UUID.randomUUID())),
                        new Grant(Role.LIBRARIAN, Scope.library(UUID.randomUUID())));
        web.perform(get(PAGE + "/standing")).andExpect(status().is3xxRedirection());
        web.perform(get(PAGE + "/standing").cookie(other)).andExpect(status().isForbidden());
        for (String act : List.of("closed", "unlisted", "uncontacted", "shown")) {
            web.perform(post(PAGE + "/standing").cookie(other).param("act", act).param("because", "Because"))
                    .andExpect(status().isForbidden());
        }
        act("shown").andExpect(status().isForbidden());
        web.perform(get("/en/desk/unlisted").cookie(own)).andExpect(status().isForbidden());
        web.perform(get("/en/organisations/nobody/standing").cookie(own)).andExpect(status().isNotFound());
        assertThat(text("select status || listing from directory.organisation")).isEqualTo("activepublic");
    }

    private ResultActions act(String act, String... fields) throws Exception {
        var request = post(PAGE + "/standing").cookie(own).param("act", act);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request);
    }

    private Desk desk() {
        return new Desk(web, accounts, database);
    }

    private String text(String sql) {
        return String.valueOf(database.sql(sql).query(String.class).single());
    }
}
