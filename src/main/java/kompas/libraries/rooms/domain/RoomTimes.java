package kompas.libraries.rooms.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import kompas.libraries.rooms.Slot;
import kompas.shared.text.Text;

/** Days and times in words, on a library's clock. */
public record RoomTimes(Text t, ZoneId zone) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private static final String MIDNIGHT = "00:00";

    /** Thursday 3 December 2026, 14:00–16:00; with both days where it ends on another, and without times where days are whole. */
    public String say(Slot slot) {
        LocalDate begins = day(slot.from());
        LocalDate ends = day(slot.to().minusNanos(1));
        if (clock(slot.from()).equals(MIDNIGHT) && clock(slot.to()).equals(MIDNIGHT)) {
            return begins.equals(ends) ? date(begins) : date(begins) + " – " + date(ends);
        }
        return begins.equals(ends)
                ? date(begins) + ", " + hours(slot)
                : date(begins) + ", " + clock(slot.from()) + " – " + date(ends) + ", " + clock(slot.to());
    }

    /** 14:00–16:00; midnight at the end is 24:00. */
    public String hours(Slot slot) {
        return clock(slot.from()) + "–" + closing(slot.to());
    }

    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(t.locale())
                .format(day);
    }

    /** The weekday alone, as a column or row begins with it. */
    public String weekday(LocalDate day) {
        String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, t.locale());
        return name.substring(0, 1).toUpperCase(t.locale()) + name.substring(1);
    }

    /** 3 December. */
    public String brief(LocalDate day) {
        return DateTimeFormatter.ofPattern(t.language().equals("da") ? "d. MMMM" : "d MMMM", t.locale())
                .format(day);
    }

    public LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    public LocalTime time(Instant moment) {
        return moment.atZone(zone).toLocalTime();
    }

    public String clock(Instant moment) {
        return CLOCK.format(moment.atZone(zone));
    }

    private String closing(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT) ? "24:00" : CLOCK.format(local);
    }
}
