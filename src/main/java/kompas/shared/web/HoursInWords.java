package kompas.shared.web;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.FieldPosition;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import kompas.shared.kernel.OpenState;
import kompas.shared.kernel.OpeningHours;
import kompas.shared.kernel.OpeningHours.Span;
import kompas.shared.kernel.OpeningHours.Special;
import kompas.shared.text.Text;

/** Says {@link OpeningHours} as a sign on a door would, in the reader's language, at one moment. */
public final class HoursInWords {

    private static final int DAYS_OF_NOTES = 45;

    private final Text t;
    private final ZonedDateTime now;

    private HoursInWords(Text t, ZonedDateTime now) {
        this.t = t;
        this.now = now;
    }

    /** What {@code ui/hours} shows; pages that show it expire within a minute. */
    public static Hours of(OpeningHours hours, Text t, Instant now, ZoneId zone) {
        return new HoursInWords(t, now.atZone(zone)).hours(hours);
    }

    private Hours hours(OpeningHours hours) {
        OpenState state = hours.at(now.toInstant(), now.getZone());
        boolean regular = hours.on(now.toLocalDate()).special().isEmpty();
        return new Hours(
                state instanceof OpenState.Open,
                switch (state) {
                    case OpenState.Open open ->
                        open.closes().map(this::openUntil).orElse(t.say("shared.hours.always"));
                    case OpenState.Closed closed ->
                        closed.opens().map(this::closedUntil).orElse(t.say("shared.hours.closed-for-now"));
                },
                hours.rows().stream().map(row -> row(row, regular)).toList(),
                hours.specialsFrom(now.toLocalDate(), DAYS_OF_NOTES).stream()
                        .map(this::note)
                        .toList());
    }

    private Hours.Row row(OpeningHours.Row row, boolean regular) {
        DayOfWeek today = now.getDayOfWeek();
        boolean hasToday = today.compareTo(row.first()) >= 0 && today.compareTo(row.last()) <= 0;
        return new Hours.Row(days(row), times(row.spans()), regular && hasToday);
    }

    private String days(OpeningHours.Row row) {
        if (row.first() == DayOfWeek.MONDAY && row.last() == DayOfWeek.SUNDAY) {
            return t.say("shared.hours.every-day");
        }
        String first = capitalized(name(row.first()));
        return row.first() == row.last() ? first : first + "–" + name(row.last());
    }

    private String times(List<Span> spans) {
        return spans.isEmpty()
                ? t.say("shared.hours.closed")
                : spans.stream()
                        .map(span -> clock(span.from()) + "–" + closing(span.to()))
                        .collect(Collectors.joining(", "));
    }

    private String openUntil(ZonedDateTime closes) {
        long days = ChronoUnit.DAYS.between(now.toLocalDate(), closes.toLocalDate());
        boolean tonight = days == 0 || (days == 1 && closes.getHour() < 6);
        String time = days == 1 && tonight ? closing(closes.toLocalTime()) : clock(closes.toLocalTime());
        return tonight
                ? t.say("shared.hours.open-until", "time", time)
                : t.say("shared.hours.open-until-day", "day", name(closes.getDayOfWeek()), "time", time);
    }

    private String closedUntil(ZonedDateTime opens) {
        long days = ChronoUnit.DAYS.between(now.toLocalDate(), opens.toLocalDate());
        String time = clock(opens.toLocalTime());
        if (days == 0) {
            return t.say("shared.hours.opens-today", "time", time);
        }
        if (days == 1) {
            return t.say("shared.hours.opens-tomorrow", "time", time);
        }
        if (days < 7) {
            DayOfWeek day = opens.getDayOfWeek();
            return t.say("shared.hours.opens-day", "weekday", day.name(), "day", name(day), "time", time);
        }
        LocalDate date = opens.toLocalDate();
        return t.say("shared.hours.opens-date", "date", dates(date, date), "time", time);
    }

    private String note(Special special) {
        String dates = dates(special.from(), special.to());
        String times = times(special.spans());
        return special.note()
                .map(note -> t.say(
                        "shared.hours.special-named",
                        "dates",
                        dates,
                        "times",
                        times,
                        "name",
                        note.in(t.language()).text()))
                .orElseGet(() -> t.say("shared.hours.special", "dates", dates, "times", times));
    }

    private String clock(LocalTime time) {
        return DateTimeFormatter.ofPattern(t.say("shared.hours.clock")).format(time);
    }

    /** A day that ends at midnight ends at 24, not at 0. */
    private String closing(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? t.say("shared.hours.midnight") : clock(time);
    }

    private String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, t.locale());
    }

    private String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(t.locale()) + word.substring(1);
    }

    /** Day and month in the language's own order: 24–26 December. */
    private String dates(LocalDate from, LocalDate to) {
        DateIntervalFormat format = DateIntervalFormat.getInstance("dMMMM", ULocale.forLocale(t.locale()));
        format.setTimeZone(TimeZone.GMT_ZONE);
        String dates = format.format(calendar(from), calendar(to), new StringBuffer(), new FieldPosition(0))
                .toString()
                .replace('\u2009', ' ');
        return from.getMonth() == to.getMonth() ? dates.replace(" – ", "–") : dates;
    }

    private static Calendar calendar(LocalDate date) {
        Calendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE);
        calendar.clear();
        calendar.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth(), 12, 0);
        return calendar;
    }
}
