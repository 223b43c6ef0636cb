package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
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
import kompas.directory.OrganisationFixture;
import kompas.directory.OrganisationId;
import kompas.events.ActivityFixture;
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

/** The last seat, from a phone and from the desk, in every language: whoever is handed it knows, and nothing stands in anybody's way. */
@KompasIntegrationTest
@BrowserTest
class SeatsBrowserTests {

    private static final int MOST_KEYS_AT_THE_DESK = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @LocalServerPort
    private int port;

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @MethodSource(SpokenLanguages.SOURCE)
    void fromTheFormToTheWaitingListToTheOfferAndThroughTheDoor(String language, Browser browser) throws Exception {
        Reader elka = elkaLooksAfterAnEveningWithOneSeat(language, browser);
        Reader anna = new Reader(browser, site(), Device.PHONE, language);
        signsUp(anna);
        elka.open("/activities/singing/sign-ups");
        theDeskPutsSomebodyIntoTheLineByKeyboard(elka);
        Barriers.noneFor(elka);
        anna.page.locator("button[value=leave]").click();
        anna.arrivesAt(".*did=left");
        elka.open("/activities/singing/sign-ups?state=offered");
        assertThat(elka.page.locator("button[value=phoned]").count()).isEqualTo(1);
        elka.page.locator("button[value=give]").click();
        elka.arrivesAt(".*did=give");
        theDoorKnowsThem(elka);
        anna.leave();
        elka.leave();
    }

    private void signsUp(Reader anna) {
        anna.open("/activities/singing");
        anna.page.locator("#sign-up a.button").click();
        submit(anna).click();
        anna.page.locator(".notice.bad, .field.wrong").first().waitFor();
        Barriers.noneFor(anna);
        anna.page.locator("[name=name]").fill("Anna");
        anna.page.locator("[name=email]").fill("anna@example.org");
        // Whoever is as quick as a program is asked to press once more.
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(() -> {
            submit(anna).click();
            return anna.address().contains("/sign-up/");
        });
        anna.page.locator(".said-code").waitFor();
        Barriers.noneFor(anna);
    }

    private static Locator submit(Reader reader) {
        return reader.page
                .locator("main form .actions button, main form .actions [type=submit]")
                .first();
    }

    private static void theDeskPutsSomebodyIntoTheLineByKeyboard(Reader elka) {
        List<String> typed = List.of("Ivan Petrov", "0888123456");
        elka.canType();
        elka.page.keyboard().type(typed.getFirst());
        elka.press("Tab");
        elka.page.keyboard().type(typed.getLast());
        elka.press("Enter");
        elka.arrivesAt(".*did=entered_waiting");
        assertThat(String.join(" ", typed).length() + 1).isLessThan(MOST_KEYS_AT_THE_DESK);
        elka.canType();
        assertThat(elka.focused().getAttribute("name")).as("the next one").isEqualTo("name");
    }

    private static void theDoorKnowsThem(Reader elka) {
        elka.open("/activities/singing/check-in");
        elka.canType();
        elka.page.keyboard().type("petr");
        elka.press("Enter");
        elka.page.locator(".door-said.good").waitFor();
        Barriers.noneFor(elka);
    }

    private Reader elkaLooksAfterAnEveningWithOneSeat(String language, Browser browser) throws Exception {
        Emptied.tables(database, "events.activity, directory.organisation, accounts.person, mail.message, tasks.task");
        OrganisationId choir =
                OrganisationFixture.named("en", "Choir").slug("choir").insertInto(database);
        ActivityFixture.titled("en", "Singing together")
                .slug("singing")
                .by(choir)
                .on(Instant.now().plus(9, ChronoUnit.DAYS), Duration.ofHours(2))
                .seats(1)
                .insertInto(database);
        accounts.give(
                accounts.open("elka@example.org", "Elka", language),
                new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(choir.value())),
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
