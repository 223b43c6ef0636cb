package kompas.events.campaigns;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.libraries.LoadingLibraries;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.places.AreaId;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.Emptied;
import kompas.testing.SigningInByMail;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A network that begins shared days, a library, and its librarian. */
abstract class CampaignToJoin {

    static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
    static final String DAY = "/en/campaigns/international-volunteer-day";

    @Autowired
    MockMvc web;

    @Autowired
    Accounts accounts;

    @Autowired
    NetworkSettings settings;

    @Autowired
    LoadingLibraries loading;

    @Autowired
    Libraries libraries;

    @Autowired
    JdbcClient database;

    final LocalDate soon = LocalDate.now().plusDays(7);
    Cookie ingrid = new Cookie("kompas", "");
    Cookie elka = new Cookie("kompas", "");

    @BeforeEach
    void aNetworkAndALibrary() throws Exception {
        Emptied.tables(database, "events.activity, events.campaign, mail.message");
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("BG")));
        loading.load("BG");
        ingrid = signedIn("ingrid", new Grant(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK));
        elka = signedIn(
                "elka", new Grant(Role.LIBRARIAN, Scope.library(library().id().value())));
    }

    void change(String id, LocalDate begins, String summary) throws Exception {
        web.perform(post("/en/campaigns/new")
                        .param("id", id)
                        .param("title.en", "International Volunteer Day")
                        .param("summary.en", summary)
                        .param("begins", begins.toString())
                        .param("intent", "draft")
                        .cookie(ingrid))
                .andExpect(redirectedUrl(DAY));
    }

    List<String> told() {
        return database.sql(
                        "select email || ' ' || subject from mail.message where kind = 'campaigns.mail.kind' order by posted_at, id")
                .query(String.class)
                .list();
    }

    void announce() throws Exception {
        save("open");
    }

    void save(String intent) throws Exception {
        web.perform(post("/en/campaigns/new")
                        .param("id", Identifiers.next().toString())
                        .param("title.en", "International Volunteer Day")
                        .param("press.en", "{place} invites everybody to join in: {issue}.")
                        .param("steps.en", "Choose\nTell\nCount")
                        .param("begins", soon.toString())
                        .param("intent", intent)
                        .cookie(ingrid))
                .andExpect(redirectedUrl(DAY));
    }

    ResultActions join(String issue, String activity) throws Exception {
        return web.perform(post(DAY + "/toolkit")
                        .param("library", library().slug())
                        .param("issue", issue)
                        .param("activity", activity)
                        .cookie(elka))
                .andExpect(status().is3xxRedirection());
    }

    LibrarySummary library() {
        return libraries.findFor(AreaId.ofKey("bg-razgrad-isperih")).orElseThrow();
    }

    Cookie signedIn(String name, Grant grant) throws Exception {
        accounts.give(accounts.open(name + "@example.org", name, "en"), grant, Optional.empty());
        return new SigningInByMail(web, database).as(name + "@example.org");
    }

    int count(String from) {
        return database.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
