package kompas.events.telling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import kompas.events.Activity.Schedule;
import kompas.events.Occurrence;
import kompas.shared.text.Text;

/**
 * A date of an activity by the clock of its place.
 *
 * @param starts the first moment
 * @param ends the moment it is over; with whole days, midnight after the last of them
 */
public record When(ZonedDateTime starts, ZonedDateTime ends, boolean allDay) {

    private static final String JOINED_DASH = "\u2060–\u2060";
    private static final char NO_BREAK = '\u00a0';

    public static When of(Occurrence occurrence, Schedule schedule) {
        return of(occurrence.starts(), occurrence.ends(), schedule);
    }

    public static When of(Instant starts, Instant ends, Schedule schedule) {
        return new When(starts.atZone(schedule.zone()), ends.atZone(schedule.zone()), schedule.allDay());
    }

    public LocalDate firstDay() {
        return starts.toLocalDate();
    }

    /** The last day people are there; what is over at midnight does not reach the next day. */
    public LocalDate lastDay() {
        return ends.minusNanos(1).toLocalDate();
    }

    public boolean inOneDay() {
        return firstDay().equals(lastDay());
    }

    /** All of it: "Thursday, 3 December 2026, 17:00–19:00"; over several days, both ends. */
    public String whole(Text t) {
        if (inOneDay()) {
            return allDay ? day(t, firstDay()) : t.say("events.when.day", "day", day(t, firstDay()), "times", times(t));
        }
        return overDays(t);
    }

    /** The same for a page: where a line ends, it ends before the times of day and not within them. */
    public String unbroken(Text t) {
        return inOneDay() && !allDay
                ? t.say("events.when.day", "day", day(t, firstDay()), "times", together(times(t)))
                : whole(t);
    }

    private static String together(String times) {
        return times.replace("–", JOINED_DASH).replace(' ', NO_BREAK);
    }

    private String overDays(Text t) {
        return allDay
                ? t.say("events.when.span", "from", t.date(firstDay()), "to", t.date(lastDay()))
                : t.say("events.when.span", "from", dayAndClock(t, starts), "to", dayAndClock(t, ends));
    }

    /** The times of day alone: "17:00–19:00", or that it lasts all day, or until when it goes on. */
    public String times(Text t) {
        if (allDay) {
            return t.say("events.when.all-day");
        }
        return inOneDay()
                ? t.say("events.when.times", "from", clock(t, starts), "to", clock(t, ends))
                : t.say("events.when.span", "from", clock(t, starts), "to", dayAndClock(t, ends));
    }

    /** The weekday and the date, short: "Thu 3 Dec". */
    public String shortDay(Text t) {
        return DateTimeFormatter.ofPattern(t.say("events.when.short-day"), t.locale())
                .format(firstDay());
    }

    /** "Thursday, 3 December 2026". */
    public static String day(Text t, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(t.locale())
                .format(day);
    }

    /** "17:00", as the language writes it. */
    public static String clock(Text t, ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern(t.say("events.when.clock"), t.locale())
                .format(moment);
    }

    private static String dayAndClock(Text t, ZonedDateTime moment) {
        return t.say("events.when.moment", "day", t.date(moment.toLocalDate()), "time", clock(t, moment));
    }
}
