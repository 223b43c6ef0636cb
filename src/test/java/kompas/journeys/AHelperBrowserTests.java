package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.joining.Desk;
import kompas.events.ActivityFixture;
import kompas.libraries.Libraries;
import kompas.libraries.LibraryId;
import kompas.libraries.LoadingLibraries;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.BrowserTest;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.SigningInByMail;
import kompas.testing.SpokenLanguages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody who helps, from the library's call to the certificate of their hours, in every language. */
@KompasIntegrationTest
@BrowserTest
class AHelperBrowserTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @LocalServerPort
    private int port;

    @Autowired
    private MockMvc web;

    @Autowired
    private NetworkSettings settings;

    @Autowired
    private LoadingLibraries loading;

    @Autowired
    private Libraries libraries;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @MethodSource(SpokenLanguages.SOURCE)
    void aHelperIsCalledTakesAShiftSwapsItAndPrintsTheCertificate(String language, Browser browser) throws Exception {
        Reader elka = elka(browser, language);
        sheCutsADayIntoShifts(elka, language);
        Reader anna = new Reader(browser, site(), Device.PHONE, language);
        sheTakesAShift(anna);
        anna.page.locator("button[value=swap]").click();
        anna.arrivesAt(".*did=swapped");
        theDayIsOver();
        elka.open("/activities/cleaning/helpers");
        elka.page.locator("button[value=all]").click();
        elka.arrivesAt(".*did=all");
        elka.page.locator("button[value=thank]").click();
        elka.arrivesAt(".*did=thank");
        Barriers.noneFor(elka);
        anna.open(new Desk(web, accounts, database).link("anna@example.org", "/help/") + "/certificate");
        assertThat(anna.heading()).isEqualTo("Anna");
        assertThat(anna.content()).contains("2 ", "Cleaning the park", "Coffee");
        Barriers.noneFor(anna);
        anna.leave();
        elka.leave();
    }

    private static void sheCutsADayIntoShifts(Reader elka, String language) {
        elka.open("/activities/cleaning/helpers");
        elka.page.locator("[name='title." + language + "']").fill("Coffee");
        elka.press("Enter");
        elka.arrivesAt(".*did=saved");
        elka.page.locator("[name=from]").fill("9");
        elka.page.locator("[name=to]").fill("13");
        elka.page.locator("[name=each]").fill("2");
        elka.press("Enter");
        elka.page.locator(".help-shift").nth(1).waitFor();
        Barriers.noneFor(elka);
    }

    private static void sheTakesAShift(Reader anna) {
        anna.open("/activities/cleaning");
        anna.page.locator("#helpers a.button").click();
        anna.page.locator(".actions button").click();
        anna.page.locator(".notice.bad").waitFor();
        Barriers.noneFor(anna);
        anna.page.locator("[name=shift]").first().check();
        anna.page.locator("[name=name]").fill("Anna");
        anna.page.locator("[name=email]").fill("anna@example.org");
        anna.page.locator("[name=age][value='18']").check();
        assertThat(anna.page.locator("[name=guardian]").isVisible()).isFalse();
        // Whoever is as quick as a program is asked to press once more.
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(() -> {
            anna.page.locator(".actions button").click();
            return anna.address().contains("/help/");
        });
        Barriers.noneFor(anna);
    }

    private void theDayIsOver() {
        database.sql("""
                        update events.helper_shift set starts_at = starts_at - interval '12 days', ends_at = ends_at - interval '12 days'""").update();
    }

    private Reader elka(Browser browser, String language) throws Exception {
        Emptied.tables(database, "events.activity, accounts.person, mail.message, tasks.task");
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("BG")));
        loading.load("BG");
        LibraryId library = libraries
                .findFor(AreaId.ofKey("bg-razgrad-isperih"))
                .orElseThrow()
                .id();
        ActivityFixture.titled("en", "Cleaning the park")
                .slug("cleaning")
                .in(library)
                .on(Instant.now().plus(9, ChronoUnit.DAYS), Duration.ofHours(8))
                .insertInto(database);
        accounts.give(
                accounts.open("elka@example.org", "Elka", language),
                new Grant(Role.LIBRARIAN, Scope.library(library.value())),
                Optional.empty());
        String session =
                new SigningInByMail(web, database).as("elka@example.org").getValue();
        Reader elka = new Reader(browser, site(), Device.DESK, language);
        elka.page.context().addCookies(List.of(new Cookie("kompas", session).setUrl(site())));
        return elka;
    }

    private String site() {
        return "http://localhost:" + port;
    }
}
