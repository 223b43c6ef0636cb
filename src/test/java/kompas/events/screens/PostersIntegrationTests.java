package kompas.events.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import kompas.directory.OrganisationFixture;
import kompas.events.ActivityFixture;
import kompas.events.ActivityKind;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.libraries.LoadingLibraries;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.DataVersions;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.SigningInByMail;
import kompas.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What a library loses that tells people of its activities on paper, on a screen, and by those who pass it on. */
@KompasIntegrationTest
@Import(Statements.class)
class PostersIntegrationTests {

    private static final Instant SOON =
            Instant.now().truncatedTo(ChronoUnit.HOURS).plus(4, ChronoUnit.DAYS);

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient database;

    @Autowired
    LoadingLibraries loading;

    @Autowired
    Libraries libraries;

    @Autowired
    DataVersions versions;

    private LibrarySummary razgrad;

    @BeforeEach
    void load() {
        loading.load("BG");
        razgrad = libraries.all().stream()
                .filter(library -> library.slug().endsWith("razgrad"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePosterNamesEverybodyWhoStandsBehindItInTheSizeAskedFor() throws Exception {
        ActivityFixture fair =
                ActivityFixture.titled("bg", "Изложение на организациите").slug("izlozhenie-plakat");
        fair.with("sign_up", "open")
                .in(razgrad.id())
                .on(SOON, Duration.ofHours(3))
                .insertInto(database);
        database.sql("""
                        insert into events.host (activity_id, role, position, name, sentence)
                        values (:id, 'supporter', 9, 'Фондация „Глобални библиотеки“', cast(:sentence as jsonb))""")
                .param("id", fair.id().value())
                .param("sentence", "{\"source\":\"bg\",\"texts\":{\"bg\":\"С финансовата подкрепа на фондацията.\"}}")
                .update();

        web.perform(get("/bg/activities/izlozhenie-plakat/poster"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("class=\"poster a4\"")))
                .andExpect(content().string(containsString("С финансовата подкрепа на фондацията.")))
                .andExpect(content().string(containsString("Запишете се")));
        web.perform(get("/en/activities/izlozhenie-plakat/poster").param("size", "a3"))
                .andExpect(content().string(containsString("class=\"poster a3\"")));
        web.perform(get("/en/activities/izlozhenie-plakat/poster").param("size", "<x>"))
                .andExpect(status().isOk());
        web.perform(get("/bg/activities/izlozhenie-plakat/share"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/bg/activities/izlozhenie-plakat")))
                .andExpect(content().string(containsString("/da/activities/izlozhenie-plakat")))
                .andExpect(content().string(containsString("С финансовата подкрепа на фондацията.")));
        web.perform(get("/bg/activities/izlozhenie-plakat/card.png")).andExpect(status().isOk());
    }

    @Test
    void newsReadersAndOtherWebsitesShowWhatIsOn() throws Exception {
        ActivityFixture.titled("bg", "Ново & важно <събитие>")
                .slug("novo-vazhno")
                .in(razgrad.id())
                .on(SOON, Duration.ofHours(2))
                .insertInto(database);

        web.perform(get("/bg/activities.atom"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/atom+xml"))
                .andExpect(content().string(containsString("Ново &amp; важно &lt;събитие>")))
                .andExpect(content().string(containsString("/bg/activities/novo-vazhno")));
        web.perform(get("/embed/activities").param("lang", "bg").param("library", razgrad.slug()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/bg/activities/novo-vazhno")));
        web.perform(get("/da/calendars").param("library", razgrad.slug()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("webcal://")))
                .andExpect(content().string(containsString("/da/libraries/" + razgrad.slug() + "/calendar.ics")));
        web.perform(get("/bg/activities/novo-vazhno"))
                .andExpect(content().string(containsString("/bg/activities/novo-vazhno/calendar.ics")))
                .andExpect(content().string(not(containsString("/bg/activities/novo-vazhno/poster\" rel"))));
    }

    @Test
    void aCalendarHoldsWhatTheListWasNarrowedDownTo() throws Exception {
        ActivityFixture talk =
                ActivityFixture.titled("bg", "Разговор за паметта").kind(ActivityKind.TALK);
        talk.in(razgrad.id()).on(SOON, Duration.ofHours(2)).insertInto(database);
        ActivityFixture club = ActivityFixture.titled("bg", "Клуб по плетене").kind(ActivityKind.CLUB);
        club.in(razgrad.id()).on(SOON, Duration.ofHours(2)).insertInto(database);
        versions.refresh();

        web.perform(get("/bg/calendar.ics").queryParam("kind", "talk").queryParam("library", razgrad.slug()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Разговор за паметта")))
                .andExpect(content().string(not(containsString("Клуб по плетене"))));
        web.perform(get("/bg/calendar.ics").queryParam("kind", "NO KIND")).andExpect(status().isBadRequest());
        web.perform(get("/bg/calendars").queryParam("kind", "talk").queryParam("when", "today"))
                .andExpect(content().string(containsString("/bg/calendar.ics?kind=talk")));
        web.perform(get("/embed/activities").queryParam("lang", "bg").queryParam("kind", "talk"))
                .andExpect(content().string(containsString("Разговор за паметта")))
                .andExpect(content().string(not(containsString("Клуб по плетене"))));
    }

    @Test
    void thePosterOfADraftIsForThoseWhoLookAfterIt() throws Exception {
        ActivityFixture draft = ActivityFixture.titled("bg", "Чернова").slug("chernova-plakat");
        draft.with("status", "draft")
                .in(razgrad.id())
                .on(SOON, Duration.ofHours(3))
                .insertInto(database);

        web.perform(get("/bg/activities/chernova-plakat/poster")).andExpect(status().isNotFound());
        web.perform(get("/bg/activities/chernova-plakat/share")).andExpect(status().isNotFound());
        web.perform(get("/bg/activities/chernova-plakat/poster").cookie(librarian()))
                .andExpect(status().isOk());
    }

    @Test
    void theLibraryChoosesTheOrganisationOfTheMonth() throws Exception {
        OrganisationFixture club =
                OrganisationFixture.named("bg", "Клуб „Зелен Разград“").slug("zelen-klub-ekran");
        club.with("description", LocalizedText.of("bg", "Садим дървета.")).insertInto(database);
        Cookie librarian = librarian();
        String field = "organisation-" + razgrad.slug();

        web.perform(post("/en/desk/screens")
                        .cookie(librarian)
                        .param("library", razgrad.slug())
                        .param(field, "http://localhost/bg/organisations/zelen-klub-ekran?x=1"))
                .andExpect(redirectedUrl("/en/desk/screens?done=true"));
        web.perform(get("/bg/screen/" + razgrad.slug()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Клуб „Зелен Разград“")));
        web.perform(post("/en/desk/screens")
                        .cookie(librarian)
                        .param("library", razgrad.slug())
                        .param(field, "there is none"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("There is no such page")));
        assertThat(database.sql("select count(*) from audit.act where action = 'screens.choose'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nobodyChoosesForAnotherLibrarysScreen() throws Exception {
        Cookie librarian = librarian();
        LibrarySummary other = libraries.all().stream()
                .filter(library -> !library.id().equals(razgrad.id()))
                .findFirst()
                .orElseThrow();
        web.perform(post("/en/desk/screens").cookie(librarian).param("library", other.slug()))
                .andExpect(status().isForbidden());
        web.perform(get("/en/desk/screens")
                        .cookie(new SigningInByMail(web, database).as("screen-stranger@example.org")))
                .andExpect(status().isForbidden());
    }

    @Test
    void theScreenShowsOnlyWhatIsPublicAndCostsFewStatements() throws Exception {
        ActivityFixture.titled("bg", "Явно")
                .in(razgrad.id())
                .on(SOON, Duration.ofHours(1))
                .insertInto(database);
        ActivityFixture.titled("bg", "Неявно")
                .with("status", "draft")
                .in(razgrad.id())
                .on(SOON, Duration.ofHours(1))
                .insertInto(database);

        assertThat(Statements.of(() -> web.perform(get("/da/screen/" + razgrad.slug()))
                        .andExpect(status().isOk())
                        .andExpect(content().string(containsString("Явно")))
                        .andExpect(content().string(not(containsString("Неявно"))))))
                .hasSizeLessThanOrEqualTo(9);
        web.perform(get("/da/screen/" + razgrad.slug()).param("slide", "99")).andExpect(status().isOk());
        web.perform(get("/da/screen/" + razgrad.slug()).param("slide", "x")).andExpect(status().isOk());
        web.perform(get("/da/screen/there-is-none")).andExpect(status().isNotFound());
    }

    private Cookie librarian() throws Exception {
        Cookie session = new SigningInByMail(web, database).as("screen-librarian@example.org");
        UUID person = database.sql("select id from accounts.person where email = 'screen-librarian@example.org'")
                .query(UUID.class)
                .single();
        database.sql("""
                        insert into accounts.role_grant (person_id, role, scope_kind, scope_id)
                        values (:person, 'librarian', 'library', :scope) on conflict do nothing""")
                .param("person", person)
                .param("scope", razgrad.id().value())
                .update();
        return session;
    }
}
