package kompas.events.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kompas.events.ActivityFixture;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.libraries.LoadingLibraries;
import kompas.testing.BrowserTest;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people in the foyer lose when the screen loses its network, and what a library loses whose screen shows yesterday's programme. */
@KompasIntegrationTest
@BrowserTest
class FoyerScreenBrowserTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private LoadingLibraries loading;

    @Autowired
    private Libraries libraries;

    @Test
    void theScreenRunsOnWithoutANetworkAndShowsNothingThatIsOver(Browser browser) {
        LibrarySummary library = library();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        activity("Сега за малко", library, now.minus(1, ChronoUnit.HOURS), Duration.ofHours(2));
        activity("След два дни", library, now.plus(2, ChronoUnit.DAYS), Duration.ofHours(1));
        activity("Отдавна минало", library, now.minus(2, ChronoUnit.DAYS), Duration.ofHours(1));
        try (BrowserContext screen = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1920, 1080).setTimezoneId("America/New_York"))) {
            Page page = screen.newPage();
            page.navigate("http://localhost:" + port + "/bg/screen/" + library.slug());
            assertThat(page.locator(".slide.on")).containsText("Сега за малко");
            assertThat(page.locator("body")).not().containsText("Отдавна минало");
            assertThat(page.locator("body[data-keeps]")).hasCount(1);
            page.waitForFunction(
                    "() => navigator.serviceWorker.ready.then(() => !!navigator.serviceWorker.controller)");

            screen.setOffline(true);
            page.reload();
            assertThat(page.locator(".slide.on")).containsText("Сега за малко");

            page.clock().install();
            page.clock().setFixedTime(now.plus(26, ChronoUnit.HOURS).toEpochMilli());
            page.reload();
            assertThat(page.locator(".slide.on")).containsText("След два дни");
            assertThat(page.locator(".slide.on")).containsText("Утре");
            assertThat(page.locator("body")).not().containsText("Сега за малко");
        }
    }

    @Test
    void aScreenStandsAsWellAsItLies(Browser browser) {
        LibrarySummary library = library();
        try (BrowserContext screen = browser.newContext(new Browser.NewContextOptions().setViewportSize(1080, 1920))) {
            Page page = screen.newPage();
            page.navigate("http://localhost:" + port + "/en/screen/" + library.slug());

            assertThat(page.locator("[data-clock]")).not().isEmpty();
            assertThat(
                            (Boolean)
                                    page.evaluate(
                                            "() => document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
        }
    }

    @Test
    void aPosterWithFarTooMuchToSayLosesNeitherThePlaceNorItsSupporters(Browser browser) {
        farTooMuch(library());
        try (BrowserContext desk = browser.newContext()) {
            Page page = desk.newPage();
            for (String size : List.of("a4", "a3")) {
                page.navigate("http://localhost:" + port + "/bg/activities/plakat-s-mnogo/poster?size=" + size);
                assertThat(
                                (Boolean)
                                        page.evaluate(
                                                "() => document.querySelector('.poster').scrollHeight <= document.querySelector('.poster').clientHeight + 1"))
                        .as(size)
                        .isTrue();
                assertThat(page.locator(".poster-foot")).containsText("Примерен фонд");
            }
        }
    }

    private void farTooMuch(LibrarySummary library) {
        ActivityFixture much = ActivityFixture.titled("bg", "Голямото почистване на пътеката ".repeat(6))
                .slug("plakat-s-mnogo")
                .in(library.id());
        for (int week = 1; week <= 9; week++) {
            much.on(Instant.now().plus(7L * week, ChronoUnit.DAYS), Duration.ofHours(3));
        }
        much.insertInto(database);
        database.sql("""
                        update events.activity set summary = jsonb_build_object('source', 'bg', 'texts', jsonb_build_object('bg', cast(:words as text)))
                        where id = :id""")
                .param("words", "Вземете ръкавици и вода, на обяд има супа. ".repeat(7))
                .param("id", much.id().value())
                .update();
        for (String supporter : List.of("Община Примерово", "Примерен фонд за местни общности и доброволчество")) {
            database.sql(
                            "insert into events.host (activity_id, role, position, name) values (:id, 'supporter', 5, :name)")
                    .param("id", much.id().value())
                    .param("name", supporter)
                    .update();
        }
    }

    private LibrarySummary library() {
        loading.load("BG");
        return libraries.all().getFirst();
    }

    private void activity(String title, LibrarySummary library, Instant starts, Duration length) {
        ActivityFixture.titled("bg", title).in(library.id()).on(starts, length).insertInto(database);
    }
}
