package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.libraries.Libraries;
import kompas.libraries.LibraryId;
import kompas.libraries.LibrarySummary;
import kompas.libraries.LoadingLibraries;
import kompas.libraries.rooms.BookingOwner;
import kompas.libraries.rooms.RoomFixture;
import kompas.libraries.rooms.RoomId;
import kompas.libraries.rooms.Rooms;
import kompas.libraries.rooms.Slot;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.BrowserTest;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.SigningInByMail;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A librarian with an idea and a minute. */
@KompasIntegrationTest
@BrowserTest
class PlanningBrowserTests {

    /** Beside the title itself: a press takes about half a second, so this is well under a minute. */
    private static final int MOST_PRESSES = 60;

    private static final String TITLE = "Reading aloud";

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

    @Autowired
    private Rooms rooms;

    private int presses;

    @Test
    void plansAnActivityFromTheDeskWithTheKeyboardAlone(Browser browser) throws Exception {
        Reader elka = elka(browser);
        elka.open("/desk/activities");
        tabTo(elka, "a[href$='/activities/new']");
        press(elka, "Enter");
        elka.arrivesAt("/en/activities/new");
        tabTo(elka, "[name='title.en']");
        elka.page.keyboard().type(TITLE);
        tabTo(elka, "[name=day]");
        type(
                elka,
                DateTimeFormatter.ofPattern("MMddyyyy").format(LocalDate.now().plusDays(9)));
        tabTo(elka, "[name=from]");
        type(elka, "0500PM");
        press(elka, "Enter");
        elka.arrivesAt("/en/activities/reading-aloud");

        assertThat(elka.content()).contains(TITLE).contains("17:00").contains("18:00");
        assertThat(presses).isLessThanOrEqualTo(MOST_PRESSES);
        elka.leave();
    }

    @Test
    void seesOnlyWhatBelongsToASeriesAndFindsADraftAgain(Browser browser) throws Exception {
        Reader elka = elka(browser);
        elka.open("/activities/new");
        assertThat(elka.page.locator("[name=except]").isVisible()).isFalse();
        elka.page.locator("[name=times][value=series]").check();
        assertThat(elka.page.locator("[name=except]").isVisible()).isTrue();
        assertThat(elka.page.locator("[name=count]").isVisible()).isFalse();
        elka.page.locator("[name=ends][value=times]").check();
        assertThat(elka.page.locator("[name=count]").isVisible()).isTrue();
        elka.page.locator("[name='title.en']").fill("Half an idea");
        elka.page.locator("text=Kept as a draft.").waitFor();
        elka.open("/desk/activities?show=open");
        elka.link("Half an idea").click();
        elka.page.locator("text=What you typed earlier").waitFor();
        assertThat(elka.page.locator("[name='title.en']").inputValue()).isEqualTo("Half an idea");
        elka.leave();
    }

    @Test
    void findsTheRoomTakenAndTakesWhatIsProposedByTheKeyboardInEveryLanguage(Browser browser) throws Exception {
        Emptied.tables(database, "libraries.room, libraries.booking, events.activity");
        LibraryId library = library().id();
        RoomId hall = RoomFixture.in(library).named("Hall").insertInto(database);
        RoomId cellar = RoomFixture.in(library).named("Cellar").insertInto(database);
        int days = 9;
        for (String language : List.of("en", "da", "bg")) {
            LocalDate day = LocalDate.now().plusDays(days++);
            Instant five = day.atTime(17, 0).atZone(ZoneId.of("Europe/Sofia")).toInstant();
            BookingOwner choir = BookingOwner.of("choir", UUID.randomUUID());
            rooms.book(choir, hall, List.of(new Slot(five, five.plus(Duration.ofHours(2)))));
            boolean later = language.equals("bg");
            Reader elka = elka(browser, language);
            wants(elka, language, day, hall);
            assertThat(activities()).isEqualTo(days - 10);
            assertThat(Barriers.on(elka.page)).isEmpty();
            takes(elka, later);
            elka.arrivesAt("/" + language + "/activities/chess-" + language);
            assertThat(activities()).isEqualTo(days - 9);
            assertThat(elka.content()).contains(later ? "Hall" : "Cellar");
            assertThat(database.sql(
                                    "select room_id from libraries.booking where owner_kind = 'activity' order by id desc")
                            .query(UUID.class)
                            .list())
                    .first()
                    .isEqualTo(later ? hall.value() : cellar.value());
            elka.leave();
        }
    }

    /** From what has to be mended to what is offered, the first or the one after it, and sends the form. */
    private static void takes(Reader elka, boolean second) {
        elka.press("Tab", "Enter", "Tab", "Space");
        if (second) {
            elka.press("ArrowDown");
        }
        elka.press("Enter");
    }

    /** Sends the form for a room that somebody has, and is told so. */
    private static void wants(Reader elka, String language, LocalDate day, RoomId hall) {
        elka.open("/activities/new");
        elka.page.locator("[name=day]").fill(day.toString());
        elka.page.locator("[name=from]").fill("17:00");
        elka.page.locator("[name=to]").fill("18:00");
        elka.page.locator("[name=roomid]").selectOption(hall.toString());
        elka.page.locator("[name='title." + language + "']").fill("Chess " + language);
        elka.press("Enter");
        elka.page.locator("[role=alert]").waitFor();
    }

    private int activities() {
        return database.sql("select count(*) from events.activity")
                .query(Integer.class)
                .single();
    }

    private LibrarySummary library() {
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("BG")));
        loading.load("BG");
        return libraries.findFor(AreaId.ofKey("bg-razgrad-isperih")).orElseThrow();
    }

    private Reader elka(Browser browser) throws Exception {
        return elka(browser, "en");
    }

    private Reader elka(Browser browser, String language) throws Exception {
        Scope library = Scope.library(library().id().value());
        accounts.give(
                accounts.open("elka@example.org", "Elka", "en"), new Grant(Role.LIBRARIAN, library), Optional.empty());
        String site = "http://localhost:" + port;
        Reader elka = new Reader(browser, site, Device.DESK, language);
        elka.page
                .context()
                .addCookies(List.of(new Cookie(
                                "kompas",
                                new SigningInByMail(web, database)
                                        .as("elka@example.org")
                                        .getValue())
                        .setUrl(site)));
        return elka;
    }

    private void tabTo(Reader reader, String field) {
        for (int tries = 0; tries < MOST_PRESSES; tries++) {
            if ((Boolean) reader.page.evaluate("field => document.activeElement?.matches(field)", field)) {
                return;
            }
            press(reader, "Tab");
        }
        throw new AssertionError("The keyboard does not reach " + field);
    }

    private void type(Reader reader, String keys) {
        keys.chars().forEach(key -> press(reader, Character.toString(key)));
    }

    private void press(Reader reader, String key) {
        presses++;
        reader.press(key);
    }
}
