package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kompas.events.ActivityFixture;
import kompas.events.ActivityId;
import kompas.events.finding.FindingActivities;
import kompas.places.AreaId;
import kompas.shared.sql.DataVersions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mother in Razgrad looks on her phone for something to do with the children this weekend. */
class WhatsOnBrowserTests extends Visit {

    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

    @Autowired
    private JdbcClient database;

    @Autowired
    private FindingActivities finding;

    @Autowired
    private DataVersions versions;

    private List<ActivityId> mine = List.of();

    @BeforeEach
    void announce() {
        LocalDate sunday = finding.today().with(DayOfWeek.SUNDAY);
        mine = List.of(
                activity("Хвърчила за деца", "bg-razgrad-razgrad", "children", sunday),
                activity("Вино и поезия", "bg-razgrad-razgrad", "adults", sunday),
                activity("Детски хор в Русе", "bg-ruse-ruse", "children", sunday),
                activity("Хвърчила другата седмица", "bg-razgrad-razgrad", "children", sunday.plusDays(5)));
        versions.refresh();
    }

    @AfterEach
    void takeBack() {
        mine.forEach(id -> database.sql("delete from events.activity where id = :id")
                .param("id", id.value())
                .update());
        versions.touch("events");
    }

    @Test
    void findsSomethingForChildrenThisWeekendInRazgrad() {
        Reader mother = reader(Device.PHONE, "bg");
        mother.open("");
        assertThat(mother.content()).contains("Какво предстои тази седмица", "Хвърчила за деца");
        mother.open("/activities");
        assertThat(mother.heading()).isEqualTo("Какво предстои");
        assertThat(mother.sidewaysScroll()).as("too wide: " + mother.tooWide()).isZero();

        mother.button("Филтри").tap();
        mother.page.locator("#filters [name=audience][value=children]").check();
        mother.page.locator("#filters [name=region][value=BG324]").check();
        mother.page.locator("#filters .filters-foot button").tap();
        mother.arrivesAt("/bg/activities\\?.*audience=children.*");
        mother.page.locator("#found .chip.on").nth(1).waitFor();

        mother.link("През уикенда").tap();
        mother.arrivesAt("/bg/activities\\?when=weekend.*");
        mother.page
                .locator("#found nav a[aria-current=true]:text('През уикенда')")
                .waitFor();
        assertThat(mother.content())
                .contains("Хвърчила за деца")
                .doesNotContain("Вино и поезия", "Детски хор в Русе", "Хвърчила другата седмица");
        assertThat(mother.sidewaysScroll()).as("too wide: " + mother.tooWide()).isZero();
        assertThat(Barriers.on(mother.page)).isEmpty();

        mother.link("Хвърчила за деца").tap();
        mother.arrivesAt("/bg/activities/a-[0-9a-f-]+");
        assertThat(mother.heading()).contains("Хвърчила за деца");
    }

    @Test
    void choosesADayByKeyboardAndKeepsHerPlace() {
        Reader reader = reader(Device.DESK, "en");
        LocalDate sunday = finding.today().with(DayOfWeek.SUNDAY);
        reader.open("/activities?audience=children&region=BG324");
        reader.page.locator("#day-" + sunday).focus();
        reader.press("Enter");
        reader.arrivesAt("/en/activities\\?from=" + sunday + "&to=" + sunday + ".*");
        reader.page.locator("#day-" + sunday + "[aria-current=true]").waitFor();
        assertThat(reader.focused().getAttribute("id")).isEqualTo("day-" + sunday);
        assertThat(reader.content()).contains("Хвърчила за деца").doesNotContain("Хвърчила другата седмица");

        reader.link("Month").click();
        reader.arrivesAt("/en/activities\\?.*view=month.*");
        assertThat(reader.page.locator("table.month").isVisible()).isTrue();
        assertThat(reader.content()).contains("Хвърчила за деца");
        assertThat(Barriers.on(reader.page)).isEmpty();

        Reader without = reader(Device.PHONE.withoutScripts(), "bg");
        without.open("/activities?audience=children&region=BG324");
        without.page.locator("#day-" + sunday).click();
        without.arrivesAt("/bg/activities\\?from=.*");
        assertThat(without.content()).contains("Хвърчила за деца").doesNotContain("Вино и поезия");
    }

    /** Over on Monday noon, so that it is on whenever in a weekend the test runs. */
    private ActivityId activity(String title, String municipality, String audience, LocalDate day) {
        Instant start = day.atStartOfDay(SOFIA).toInstant();
        return ActivityFixture.titled("bg", title)
                .with("municipality_id", AreaId.ofKey(municipality).value())
                .with("audiences", List.of(audience))
                .on(start, Duration.ofHours(36))
                .insertInto(database);
    }
}
