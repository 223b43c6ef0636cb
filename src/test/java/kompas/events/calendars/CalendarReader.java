package kompas.events.calendars;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import kompas.events.ActivityId;
import kompas.shared.sql.DataVersions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody else's program that reads our calendars, and the dates a test puts into them. */
record CalendarReader(MockMvc web, DataVersions versions, JdbcClient database) {

    static final Duration TWO_HOURS = Duration.ofHours(2);

    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

    /** At six in the evening, a few days from now. */
    static ZonedDateTime soon() {
        return ZonedDateTime.now(SOFIA).truncatedTo(ChronoUnit.DAYS).plusDays(5).withHour(18);
    }

    /** At six in the evening on the day before the clock changes next. */
    static ZonedDateTime beforeTheClockChanges() {
        return SOFIA.getRules()
                .nextTransition(Instant.now().plus(30, ChronoUnit.DAYS))
                .getInstant()
                .atZone(SOFIA)
                .minusDays(1)
                .truncatedTo(ChronoUnit.DAYS)
                .withHour(18);
    }

    static List<ZonedDateTime> weekly(ZonedDateTime first, int count) {
        List<ZonedDateTime> dates = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            dates.add(first.plusWeeks(i));
        }
        return dates;
    }

    /** Puts a date of a series into the tables: where its rule put it, and where it went. */
    void date(ActivityId activity, ZonedDateTime planned, ZonedDateTime starts, String status) {
        database.sql("""
                        insert into events.occurrence (id, activity_id, planned_for, starts_at, ends_at, status)
                        values (:id, :activity, :planned, :starts, :ends, :status)""")
                .param("id", UUID.randomUUID())
                .param("activity", activity.value())
                .param("planned", moment(planned))
                .param("starts", moment(starts))
                .param("ends", moment(starts.plus(TWO_HOURS)))
                .param("status", status)
                .update();
    }

    private static OffsetDateTime moment(ZonedDateTime time) {
        return time.withZoneSameInstant(ZoneOffset.UTC).toOffsetDateTime();
    }

    static List<Instant> dates(ICalendar calendar, VEvent event) {
        TimeZone zone =
                calendar.getTimezoneInfo().getTimezone(event.getDateStart()).getTimeZone();
        List<Instant> dates = new ArrayList<>();
        DateIterator iterator = event.getDateIterator(zone);
        while (iterator.hasNext()) {
            dates.add(iterator.next().toInstant());
        }
        return dates;
    }

    static VEvent series(ICalendar calendar) {
        return calendar.getEvents().stream()
                .filter(event -> event.getRecurrenceRule() != null)
                .findFirst()
                .orElseThrow();
    }

    static VEvent exception(ICalendar calendar, ZonedDateTime planned) {
        return calendar.getEvents().stream()
                .filter(event -> event.getRecurrenceId() != null
                        && event.getRecurrenceId().getValue().toInstant().equals(planned.toInstant()))
                .findFirst()
                .orElseThrow();
    }

    List<String> titles(String address) throws Exception {
        return read(address).getEvents().stream()
                .map(event -> event.getSummary().getValue())
                .toList();
    }

    ICalendar read(String address) throws Exception {
        return Biweekly.parse(file(address)).first();
    }

    String file(String address) throws Exception {
        versions.refresh(); // fixtures write past the application
        return web.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
