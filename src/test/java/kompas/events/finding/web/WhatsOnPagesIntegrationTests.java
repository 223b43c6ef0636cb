package kompas.events.finding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import kompas.events.ActivityFixture;
import kompas.shared.kernel.Point;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of what is on, and those of others that show it: nothing private, nothing lost, nothing asked twice. */
@KompasIntegrationTest
@Import({Statements.class, WhatsOnSetting.class})
class WhatsOnPagesIntegrationTests {

    @Autowired
    private MockMvc browser;

    @Autowired
    private JdbcClient database;

    @Autowired
    private WhatsOnSetting on;

    @BeforeEach
    void empty() {
        on.empty();
    }

    @Test
    void nobodySeesWhatIsNotPublic() throws Exception {
        for (String status : List.of("draft", "proposed", "declined")) {
            ActivityFixture.titled("en", "Secret " + status)
                    .slug("secret-" + status)
                    .with("status", status)
                    .on(on.inDays(1), WhatsOnSetting.HOUR)
                    .insertInto(database);
        }
        ActivityFixture.titled("en", "Secret deleted")
                .slug("secret-deleted")
                .with("deleted_at", "2026-11-01T08:00:00Z")
                .on(on.inDays(1), WhatsOnSetting.HOUR)
                .insertInto(database);
        on.settled();

        for (String address : List.of(
                "/en/activities",
                "/en/activities?q=secret",
                "/en/activities?view=month",
                "/en/activities?view=map",
                "/en/activities?when=past",
                "/en/activities/map/marks")) {
            assertThat(on.body(address)).as(address).doesNotContain("Secret", "secret-");
        }
    }

    @Test
    void whatIsCancelledIsStruckThroughAndSaidSo() throws Exception {
        ActivityFixture.titled("en", "Picnic")
                .with("status", "cancelled")
                .on(on.inDays(2), WhatsOnSetting.HOUR)
                .insertInto(database);
        on.settled();

        assertThat(on.body("/en/activities")).contains("<s>Picnic</s>").contains("Cancelled");
    }

    @Test
    void whatIsOverStandsInTheArchive() throws Exception {
        ActivityFixture.titled("en", "Harvest feast")
                .on(on.inDays(-20), WhatsOnSetting.HOUR)
                .insertInto(database);
        ActivityFixture.titled("en", "Winter feast")
                .on(on.inDays(20), WhatsOnSetting.HOUR)
                .insertInto(database);
        on.settled();

        assertThat(on.body("/en/activities")).contains("Winter feast").doesNotContain("Harvest feast");
        assertThat(on.body("/en/activities?when=past"))
                .contains("Harvest feast")
                .doesNotContain("Winter feast");
        LocalDate day = on.inDays(-20).atZone(WhatsOnSetting.SOFIA).toLocalDate();
        assertThat(on.body("/en/activities?from=" + day + "&to=" + day)).contains("Harvest feast");
    }

    @Test
    void theNextDatesStandWhereTheyBelong() throws Exception {
        ActivityFixture.titled("en", "Choir evening")
                .in(on.library())
                .by(on.organisation())
                .with("municipality_id", WhatsOnSetting.RAZGRAD.value())
                .on(on.inDays(2), WhatsOnSetting.HOUR)
                .insertInto(database);
        on.settled();
        on.body("/en/activities"); // reads the programme, once for all pages
        on.body("/en/help-wanted"); // and where helpers are wanted

        for (String address : List.of(
                "/en/libraries/" + WhatsOnSetting.RAZGRAD_LIBRARY,
                "/en/organisations/four-leaves",
                "/en/regions/BG324",
                "/en/regions/bg-razgrad-razgrad")) {
            List<String> asked = Statements.of(
                    () -> assertThat(on.body(address + "?fresh=1")).as(address).contains("Choir evening"));
            assertThat(asked).as(address).hasSizeLessThanOrEqualTo(address.contains("/libraries/") ? 4 : 3);
        }
    }

    @Test
    void thePageOfWhatIsOnAsksTheDatabaseForItsLinesOnly() throws Exception {
        ActivityFixture.titled("en", "Counted")
                .on(on.inDays(2), WhatsOnSetting.HOUR)
                .insertInto(database);
        on.settled();
        on.body("/en/activities");

        for (String address : List.of(
                "/en/activities?kind=meeting",
                "/en/activities?view=month",
                "/en/activities?view=map",
                "/en/activities")) {
            String fresh = address + (address.contains("?") ? "&" : "?") + "fresh=1";
            assertThat(Statements.of(() -> on.body(fresh))).as(address).hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void whoLooksNearATownSeesWhatIsThereAndNoFarther() throws Exception {
        ActivityFixture.titled("en", "On the square")
                .with("municipality_id", WhatsOnSetting.RAZGRAD.value())
                .at(new Point(43.5333, 26.5167))
                .on(on.inDays(2), WhatsOnSetting.HOUR)
                .insertInto(database);
        ActivityFixture.titled("en", "By the fjord")
                .with("municipality_id", WhatsOnSetting.AALBORG.value())
                .at(new Point(57.05, 9.92))
                .on(on.inDays(2), WhatsOnSetting.HOUR)
                .insertInto(database);
        on.settled();

        for (String near : List.of("Разград", "razgrad", "43.5,26.5", "43.5,26.5,Razgrad&within=5")) {
            assertThat(on.body("/en/activities?near=" + near))
                    .as(near)
                    .contains("On the square")
                    .doesNotContain("By the fjord", "could not be read", "We know no place");
        }
        assertThat(on.body("/en/activities?near=43.9,26.5&within=5")).contains("Nothing found");
        assertThat(on.body("/en/activities?near=Atlantis")).contains("We know no place called “Atlantis”");
        for (String nowhere : List.of("99,200", "43.5,26.5&within=7")) {
            assertThat(on.body("/en/activities?near=" + nowhere)).as(nowhere).contains("could not be read");
        }
        assertThat(on.body("/en/calendar.ics?near=43.5,26.5"))
                .contains("On the square")
                .doesNotContain("By the fjord");
    }

    @Test
    void aMapHasAPointForEachPlaceWithItsNextDate() throws Exception {
        ActivityFixture.titled("en", "On the square")
                .with("municipality_id", WhatsOnSetting.RAZGRAD.value())
                .at(new Point(43.5333, 26.5167))
                .on(on.inDays(2), WhatsOnSetting.HOUR)
                .insertInto(database);
        on.settled();

        assertThat(on.body("/en/activities?view=map&region=BG324"))
                .contains("<circle")
                .contains("On the square, ");
        assertThat(on.body("/en/activities/map/marks?bbox=26,43,27,44&zoom=9")).contains("On the square");
        assertThat(on.body("/en/activities/map/marks?bbox=8,54,13,58&zoom=9")).doesNotContain("On the square");
    }

    @Test
    void badAddressesAreAnsweredKindly() throws Exception {
        for (String address : List.of(
                "/en/activities?from=2026-02-31&to=yesterday&when=never&month=2026-99&view=hologram",
                "/en/activities?region=%27%20or%201=1&field=ZZZ&goal=99&library=00000000-0000-0000-0000-00000000000g",
                "/en/activities?q=" + "a".repeat(1500),
                "/en/activities?q=%2B%2B%28%22",
                "/en/activities?after=1.x&before=99999999999.00000000-0000-0000-0000-000000000000",
                "/en/activities?from=1990-01-01&to=2199-12-31",
                "/en/activities?when=past&from=1990-01-01",
                "/en/activities?view=month&month=2150-01",
                "/en/activities?view=month&month=1990-01",
                "/en/activities/map/marks?bbox=a,b,c,d&zoom=-3")) {
            browser.perform(get(address)).andExpect(status().isOk());
        }
    }

    @Test
    void searchEnginesLearnOfWhatIsAheadAndOfTheLastYear() throws Exception {
        ActivityFixture.titled("en", "Soon")
                .slug("soon")
                .on(on.inDays(2), WhatsOnSetting.HOUR)
                .insertInto(database);
        ActivityFixture.titled("en", "Old")
                .slug("old")
                .on(on.inDays(-500), WhatsOnSetting.HOUR)
                .insertInto(database);
        on.settled();

        assertThat(on.body("/sitemap-activities-1.xml"))
                .contains("/activities/soon")
                .doesNotContain("/activities/old");
    }
}
