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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** An evening from the sign-up on somebody's phone to the morning after. */
@KompasIntegrationTest
@BrowserTest
class AnEveningBrowserTests {

    private static final int GUESTS = 30;
    private static final int MOST_KEYS_TO_CLOSE = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @LocalServerPort
    private int port;

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    private ActivityFixture evening = ActivityFixture.titled("en", "Nothing yet");
    private String session = "";

    @BeforeEach
    void elkaLooksAfterAnEvening() throws Exception {
        Emptied.tables(database, "events.activity, directory.organisation, accounts.person, mail.message, tasks.task");
        OrganisationId choir =
                OrganisationFixture.named("en", "Choir").slug("choir").insertInto(database);
        evening =
                ActivityFixture.titled("en", "Singing together").slug("singing").by(choir);
        accounts.give(
                accounts.open("elka@example.org", "Elka", "en"),
                new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(choir.value())),
                Optional.empty());
        session = new SigningInByMail(web, database).as("elka@example.org").getValue();
    }

    @Test
    void somebodyOnAPhoneWithoutScriptsWaitsIsOfferedASeatAndTakesIt(Browser browser) {
        evening.on(Instant.now().plus(9, ChronoUnit.DAYS), Duration.ofHours(2))
                .seats(1)
                .insertInto(database);
        Reader first = new Reader(browser, site(), Device.PHONE.withoutScripts(), "da");
        Reader second = new Reader(browser, site(), Device.PHONE.withoutScripts(), "bg");
        signUp(first, "Tilmeld", "Anna");
        assertThat(first.content()).contains("Du har en plads");
        signUp(second, "Включете се в списъка на чакащите", "Иван");
        assertThat(second.content()).contains("първи сте по ред");
        first.button("Vi kan ikke komme").click();
        assertThat(first.content()).contains("Pladsen går videre til den næste");
        second.goTo(second.address());
        assertThat(second.content()).contains("Пазим ви място");
        second.button("Да, идваме").click();
        assertThat(second.content()).contains("Имате място");
        first.leave();
        second.leave();
    }

    private void signUp(Reader who, String verb, String name) {
        who.open("/activities/singing");
        who.page.locator("#sign-up a.button").click();
        who.page.locator("[name=name]").fill(name);
        who.page.locator("[name=phone]").fill("0888123456");
        // Whoever is as quick as a program is asked to press once more.
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(() -> {
            who.button(verb).click();
            return who.address().contains("/sign-up/");
        });
    }

    @Test
    void thirtyPeopleComeInAMinuteByTheKeyboardAlone(Browser browser) {
        evening.on(Instant.now().plus(1, ChronoUnit.HOURS), Duration.ofHours(2)).insertInto(database);
        guests();
        Reader elka = elka(browser);
        elka.open("/activities/singing/check-in");
        elka.canType();
        for (int number = 0; number < GUESTS; number++) {
            elka.page.keyboard().type("guest" + (char) ('a' + number / 26) + (char) ('a' + number % 26));
            elka.press("Enter");
        }
        awaitCount("select count(*) from events.registration where came = 1", GUESTS);
        elka.page
                .locator(".door-said")
                .filter(new Locator.FilterOptions().setHasText("Guestbd"))
                .waitFor();
        assertThat(elka.focused().getAttribute("id")).isEqualTo("typed");
        elka.press("+", "+");
        awaitCount("select count(*) from events.walk_in", 2);
        elka.page.keyboard().type("guestaa");
        elka.press("Enter");
        elka.page
                .locator(".door-said")
                .filter(new Locator.FilterOptions().setHasText("written down before"))
                .waitFor();
        elka.button("Take back: Guestbd").click();
        awaitCount("select count(*) from events.registration where came = 1", GUESTS - 1);
        elka.leave();
    }

    @Test
    void theMorningAfterIsWrittenDownInSixtyKeys(Browser browser) {
        evening.on(Instant.now().minus(1, ChronoUnit.DAYS), Duration.ofHours(2)).insertInto(database);
        Reader elka = elka(browser);
        elka.open("/activities/singing/close?date=" + evening.dates().getFirst());
        elka.canType();
        int keys = 0;
        for (String typed : List.of("42", "7", "A choir of forty began.")) {
            elka.page.keyboard().type(typed);
            elka.press(typed.endsWith(".") ? "Enter" : "Tab");
            keys += typed.length() + 1;
        }
        elka.arrivesAt(".*did=done");
        assertThat(keys).isLessThanOrEqualTo(MOST_KEYS_TO_CLOSE);
        assertThat(database.sql("select came || ' ' || newcomers from events.closing")
                        .query(String.class)
                        .single())
                .isEqualTo("42 7");
        elka.open("/activities/singing");
        assertThat(elka.content()).contains("A choir of forty began.");
        elka.leave();
    }

    private void guests() {
        database.sql("update events.activity set sign_up = 'open'").update();
        database.sql("""
                with party as (
                    insert into events.party (activity_id, form, name, language, entered)
                    select a.id, sha256(convert_to('guest' || n, 'UTF8')), 'Guest' || chr(97 + n / 26) || chr(97 + n % 26), 'en', 'self'
                    from events.activity a, generate_series(0, :last) n returning id)
                insert into events.registration (party_id, occurrence_id, people, state)
                select p.id, o.id, 1, 'confirmed' from party p, events.occurrence o""").param("last", GUESTS - 1).update();
    }

    private void awaitCount(String question, int expected) {
        await().atMost(PATIENCE)
                .until(() -> database.sql(question).query(Integer.class).single() == expected);
    }

    private Reader elka(Browser browser) {
        Reader elka = new Reader(browser, site(), Device.DESK, "en");
        elka.page.context().addCookies(List.of(new Cookie("kompas", session).setUrl(site())));
        return elka;
    }

    private String site() {
        return "http://localhost:" + port;
    }
}
