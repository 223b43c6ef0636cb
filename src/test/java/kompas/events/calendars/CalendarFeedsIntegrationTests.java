package kompas.events.calendars;

import static kompas.events.calendars.CalendarReader.TWO_HOURS;
import static kompas.events.calendars.CalendarReader.beforeTheClockChanges;
import static kompas.events.calendars.CalendarReader.soon;
import static kompas.events.calendars.CalendarReader.weekly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import kompas.directory.OrganisationFixture;
import kompas.events.ActivityFixture;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.libraries.LoadingLibraries;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.DataVersions;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What somebody who has our activities in their own calendar would lose; read by a library that is not the one that wrote it. */
@KompasIntegrationTest
@Import(Statements.class)
class CalendarFeedsIntegrationTests {

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
    void aSeriesKeepsItsHourOverTheChangeOfTheClockAndTellsWhatIsDifferent() throws Exception {
        ZonedDateTime first = beforeTheClockChanges().minusWeeks(2);
        List<ZonedDateTime> planned = weekly(first, 6);
        ActivityFixture club = titled("Клуб „Четене на глас“").slug("klub-chetene");
        club.with("rule", "FREQ=WEEKLY;COUNT=6").insertInto(database);
        for (int i = 0; i < planned.size(); i++) {
            ZonedDateTime moved = i == 3 ? planned.get(3).plusDays(1).plusHours(1) : planned.get(i);
            if (i != 4) { // somebody deleted that one
                reader().date(club.id(), planned.get(i), moved, i == 2 ? "cancelled" : "planned");
            }
        }

        ICalendar calendar = reader().read("/bg/activities/klub-chetene/calendar.ics");

        VEvent series = CalendarReader.series(calendar);
        assertThat(CalendarReader.dates(calendar, series))
                .as("what the rule yields, without the one that was deleted")
                .containsExactlyElementsOf(Stream.of(0, 1, 2, 3, 5)
                        .map(i -> planned.get(i).toInstant())
                        .toList());
        assertThat(series.getUid().getValue()).isEqualTo(club.id().toString());
        VEvent cancelled = CalendarReader.exception(calendar, planned.get(2));
        assertThat(cancelled.getStatus().isCancelled()).isTrue();
        assertThat(cancelled.getSummary().getValue()).startsWith("ОТМЕНЕНО");
        VEvent moved = CalendarReader.exception(calendar, planned.get(3));
        assertThat(moved.getDateStart().getValue().toInstant())
                .isEqualTo(planned.get(3).plusDays(1).plusHours(1).toInstant());
        assertThat(moved.getUid().getValue()).isEqualTo(club.id().toString());
    }

    @Test
    void aProgramThatKnowsNoTimeZonesReadsThemFromTheCalendar() throws Exception {
        ZonedDateTime before = beforeTheClockChanges().minusDays(1);
        ActivityFixture fair = titled("Панаир").slug("panair-s-chas");
        fair.on(before.toInstant(), TWO_HOURS)
                .on(before.plusDays(4).toInstant(), TWO_HOURS)
                .insertInto(database);
        String file =
                reader().file("/bg/activities/panair-s-chas/calendar.ics").replace("Europe/Sofia", "Somewhere else");

        List<Instant> starts = Biweekly.parse(file).first().getEvents().stream()
                .map(event -> event.getDateStart().getValue().toInstant())
                .toList();

        assertThat(starts)
                .containsExactlyInAnyOrder(
                        before.toInstant(), before.plusDays(4).toInstant());
    }

    @Test
    void aSeriesWhoseDatesAreNotThoseOfItsRuleIsToldDateByDate() throws Exception {
        ZonedDateTime first = soon();
        ActivityFixture club = titled("Шахмат").slug("shah");
        club.with("rule", "FREQ=WEEKLY").with("endless", true).insertInto(database);
        for (int i : new int[] {0, 7, 10}) {
            reader().date(club.id(), first.plusDays(i), first.plusDays(i), "planned");
        }

        ICalendar calendar = reader().read("/bg/activities/shah/calendar.ics");

        assertThat(calendar.getEvents())
                .hasSize(3)
                .allSatisfy(event -> assertThat(event.getRecurrenceRule()).isNull());
    }

    @Test
    void whatIsCancelledStaysLongEnoughForEveryCalendarToTakeItAway() throws Exception {
        Instant now = Instant.now();
        ActivityFixture lately = titled("Отменено наскоро").with("status", "cancelled");
        lately.with("changed_at", now.minus(3, ChronoUnit.DAYS).toString());
        lately.in(razgrad.id()).on(soon().toInstant(), TWO_HOURS).insertInto(database);
        ActivityFixture longAgo = titled("Отменено отдавна").with("status", "cancelled");
        longAgo.with("changed_at", now.minus(70, ChronoUnit.DAYS).toString());
        longAgo.in(razgrad.id()).on(soon().toInstant(), TWO_HOURS).insertInto(database);
        database.sql("update events.occurrence set changed_at = now() - interval '70 days' where activity_id = :id")
                .param("id", longAgo.id().value())
                .update();

        ICalendar calendar = reader().read("/bg/libraries/" + razgrad.slug() + "/calendar.ics");

        assertThat(calendar.getEvents())
                .filteredOn(event -> event.getSummary().getValue().contains("наскоро"))
                .singleElement()
                .satisfies(event -> assertThat(event.getStatus().isCancelled()).isTrue());
        assertThat(calendar.getEvents())
                .noneSatisfy(event -> assertThat(event.getSummary().getValue()).contains("отдавна"));
    }

    @Test
    void eachCalendarHoldsItsOwnAndNothingThatIsNotPublic() throws Exception {
        OrganisationFixture choir =
                OrganisationFixture.named("bg", "Хор „Пролет“").slug("hor-prolet-ics");
        choir.insertInto(database);
        titled("На библиотеката")
                .in(razgrad.id())
                .on(soon().toInstant(), TWO_HOURS)
                .insertInto(database);
        titled("На хора").by(choir.id()).on(soon().toInstant(), TWO_HOURS).insertInto(database);
        titled("Тайно")
                .with("status", "draft")
                .by(choir.id())
                .in(razgrad.id())
                .on(soon().toInstant(), TWO_HOURS)
                .insertInto(database);

        assertThat(reader().titles("/bg/libraries/" + razgrad.slug() + "/calendar.ics"))
                .contains("На библиотеката")
                .doesNotContain("На хора", "Тайно");
        assertThat(reader().titles("/bg/organisations/hor-prolet-ics/calendar.ics"))
                .containsExactly("На хора");
        assertThat(reader().titles("/bg/calendar.ics"))
                .contains("На библиотеката", "На хора")
                .doesNotContain("Тайно");
    }

    @Test
    void anEventTellsAllThereIsToKnowAndNobodysPrivateAddress() throws Exception {
        OrganisationFixture choir =
                OrganisationFixture.named("bg", "Хор „Зора“").slug("hor-zora-ics");
        choir.insertInto(database);
        titled("Концерт; с песни, \\ и „кавички“ от цяла България")
                .slug("kontsert-ics")
                .with(
                        "summary",
                        LocalizedText.of("bg", "Първи ред\nВтори ред, с подробности за всички, които обичат песните"))
                .with("street", "ул. „Бузлуджа“ 1")
                .with("locality", "Разград")
                .with("longitude", 26.5)
                .with("latitude", 43.5)
                .with("sign_up", "open")
                .by(choir.id())
                .on(soon().toInstant(), TWO_HOURS)
                .insertInto(database);

        String file = reader().file("/bg/activities/kontsert-ics/calendar.ics");
        VEvent event = Biweekly.parse(file).first().getEvents().getFirst();

        assertThat(event.getSummary().getValue()).isEqualTo("Концерт; с песни, \\ и „кавички“ от цяла България");
        assertThat(event.getDescription().getValue())
                .startsWith("Първи ред\nВтори ред, с подробности")
                .contains("/bg/activities/kontsert-ics");
        assertThat(event.getLocation().getValue()).contains("Площадът").contains("ул. „Бузлуджа“ 1");
        assertThat(event.getGeo().getLatitude()).isEqualTo(43.5);
        assertThat(event.getOrganizer().getCommonName()).isEqualTo("Хор „Зора“");
        assertThat(event.getOrganizer().getUri()).isEqualTo("invalid:nomail");
        assertThat(event.getUrl().getValue()).endsWith("/bg/activities/kontsert-ics");
        assertThat(event.getCategories().getFirst().getValues()).contains("Среща");
    }

    @Test
    void noLineIsLongerThanTheStandardAllowsAndNoLetterIsCutInTwo() throws Exception {
        titled("Вечер, на която всички читалища от областта показват какво са научили през годината с децата си")
                .slug("dalgo-zaglavie-ics")
                .on(soon().toInstant(), TWO_HOURS)
                .insertInto(database);

        String file = reader().file("/bg/activities/dalgo-zaglavie-ics/calendar.ics");

        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(file).doesNotContain("\uFFFD").contains("REFRESH-INTERVAL;VALUE=DURATION:PT3H");
    }

    @Test
    void aWholeDayIsADayInEveryTimeZone() throws Exception {
        ZonedDateTime day = soon().truncatedTo(ChronoUnit.DAYS);
        titled("Ден на отворените врати")
                .slug("otvoreni-vrati")
                .with("all_day", true)
                .on(day.toInstant(), Duration.between(day, day.plusDays(2)))
                .insertInto(database);

        String file = reader().file("/bg/activities/otvoreni-vrati/calendar.ics");

        assertThat(file)
                .contains("DTSTART;VALUE=DATE:" + IcsLines.date(day.toLocalDate()))
                .contains("DTEND;VALUE=DATE:" + IcsLines.date(day.toLocalDate().plusDays(2)));
        VEvent event = Biweekly.parse(file).first().getEvents().getFirst();
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
    }

    @Test
    void whoeverAsksAgainIsToldThatNothingChanged() throws Exception {
        titled("Четене").slug("chetene-304").on(soon().toInstant(), TWO_HOURS).insertInto(database);
        String address = "/en/activities/chetene-304/calendar.ics";
        MockHttpServletResponse first = web.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/calendar;charset=UTF-8"))
                .andReturn()
                .getResponse();

        web.perform(get(address).header("If-None-Match", String.valueOf(first.getHeader("ETag"))))
                .andExpect(status().isNotModified());
        web.perform(get(address).header("If-Modified-Since", String.valueOf(first.getHeader("Last-Modified"))))
                .andExpect(status().isNotModified());
        web.perform(get(address).header("If-Modified-Since", "no date at all")).andExpect(status().isOk());
        web.perform(get("/en/activities/there-is-none/calendar.ics")).andExpect(status().isNotFound());
        web.perform(get("/en/libraries/there-is-none/calendar.ics")).andExpect(status().isNotFound());
    }

    @Test
    void aCalendarOfManyCostsAFewStatements() throws Exception {
        for (int i = 0; i < 30; i++) {
            titled("Сбирка " + i)
                    .in(razgrad.id())
                    .on(soon().plusDays(i).toInstant(), TWO_HOURS)
                    .insertInto(database);
        }

        versions.refresh();
        List<String> asked = Statements.of(() -> web.perform(get("/en/libraries/" + razgrad.slug() + "/calendar.ics"))
                .andExpect(status().isOk()));

        assertThat(asked)
                .filteredOn(statement -> !statement.contains("events.campaign")) // the menu's, after each change
                .hasSizeLessThanOrEqualTo(4);
    }

    private CalendarReader reader() {
        return new CalendarReader(web, versions, database);
    }

    private static ActivityFixture titled(String title) {
        return ActivityFixture.titled("bg", title);
    }
}
