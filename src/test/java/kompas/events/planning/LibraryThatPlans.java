package kompas.events.planning;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.events.ActivityChanged;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.libraries.LoadingLibraries;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.places.AreaId;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.SigningInByMail;
import kompas.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A library with a librarian who plans, and an ear for what is announced. */
@KompasIntegrationTest
@Import({LibraryThatPlans.Heard.class, Statements.class})
abstract class LibraryThatPlans {

    /** Hears what is announced, as whoever tells people who signed up does. */
    @TestConfiguration
    static class Heard {

        final List<ActivityChanged> changes = new ArrayList<>();

        @EventListener
        void on(ActivityChanged change) {
            changes.add(change);
        }
    }

    static final AreaId ISPERIH = AreaId.ofKey("bg-razgrad-isperih");

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

    @Autowired
    Heard heard;

    @Autowired
    EndlessSeries endless;

    Cookie elka = new Cookie("kompas", "");
    LibrarySummary library;
    final LocalDate soon = LocalDate.now().plusDays(20);

    @BeforeEach
    void aLibraryWithElka() throws Exception {
        Emptied.tables(database, "events.activity, events.draft, directory.organisation, tasks.task, mail.message");
        heard.changes.clear();
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("BG")));
        loading.load("BG");
        library = libraries.findFor(ISPERIH).orElseThrow();
        elka = signedIn(
                "elka", new Grant(Role.LIBRARIAN, Scope.library(library.id().value())));
    }

    String series(int dates) throws Exception {
        web.perform(form(Identifiers.next())
                        .param("times", "series")
                        .param("unit", "week")
                        .param("ends", "times")
                        .param("count", String.valueOf(dates))
                        .cookie(elka))
                .andExpect(status().is3xxRedirection());
        return database.sql("select id from events.occurrence order by starts_at limit 1")
                .query(String.class)
                .single();
    }

    MockHttpServletRequestBuilder form(UUID draft) {
        return form("Reading aloud", draft);
    }

    MockHttpServletRequestBuilder form(String title, UUID draft) {
        return post("/en/activities/new")
                .param("draft", draft.toString())
                .param("title.en", title)
                .param("kind", "reading")
                .param("day", soon.toString())
                .param("from", "17:00")
                .param("to", "18:30")
                .param("venue", "library");
    }

    MockHttpServletRequestBuilder change(String date, String reach) {
        return post("/en/activities/reading-aloud/dates/" + date)
                .param("day", soon.toString())
                .param("from", "18:00")
                .param("to", "19:00")
                .param("reach", reach);
    }

    MockHttpServletRequestBuilder edit(String... fields) throws Exception {
        String page = web.perform(get("/en/activities/reading-aloud/edit").cookie(elka))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String seen = page.replaceAll("(?s).*name=\"seen\" id=\"seen\" value=\"([^\"]*)\".*", "$1");
        MockHttpServletRequestBuilder form = post("/en/activities/reading-aloud/edit")
                .param("seen", seen)
                .param("title.en", "Reading aloud")
                .param("kind", "reading")
                .param("venue", "library")
                .param("day", soon.toString());
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return form;
    }

    Cookie signedIn(String name, Grant... grants) throws Exception {
        for (Grant grant : grants) {
            accounts.give(accounts.open(name + "@example.org", name, "en"), grant, Optional.empty());
        }
        if (grants.length == 0) {
            accounts.open(name + "@example.org", name, "en");
        }
        return new SigningInByMail(web, database).as(name + "@example.org");
    }

    String statusOf(String slug) {
        return database.sql("select status from events.activity where slug = :slug")
                .param("slug", slug)
                .query(String.class)
                .single();
    }

    int count(String from) {
        return database.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
