package kompas.events.calendars;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.List;
import java.util.Locale;

/** A time zone as calendars without a list of their own need it (VTIMEZONE): the offsets of today and when they change. */
final class ZoneLines {

    /** Rules that hold today are told as if they had begun then; no activity is older. */
    private static final int SINCE = 2000;

    private static final int DAYS_OF_A_WEEK = 7;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);

    private static final Instant LONG_SINCE = Instant.parse("2026-01-01T00:00:00Z");

    private final IcsLines out;

    ZoneLines(IcsLines out) {
        this.out = out;
    }

    void write(ZoneId zone) {
        out.line("BEGIN", "VTIMEZONE").line("TZID", zone.getId()).line("X-LIC-LOCATION", zone.getId());
        List<ZoneOffsetTransitionRule> rules = zone.getRules().getTransitionRules();
        if (rules.isEmpty()) {
            ZoneOffset always = zone.getRules().getOffset(LONG_SINCE);
            part("STANDARD", always, always, SINCE + "0101T000000", zone.getId());
            out.line("END", "STANDARD");
        }
        for (ZoneOffsetTransitionRule rule : rules) {
            ZoneOffsetTransition change = rule.createTransition(SINCE);
            boolean summer = rule.getOffsetAfter().getTotalSeconds()
                    > rule.getStandardOffset().getTotalSeconds();
            String kind = summer ? "DAYLIGHT" : "STANDARD";
            part(
                    kind,
                    rule.getOffsetBefore(),
                    rule.getOffsetAfter(),
                    IcsLines.local(change.getDateTimeBefore()),
                    change.getInstant().atZone(zone).format(NAME));
            out.line("RRULE", "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + day(rule, change));
            out.line("END", kind);
        }
        out.line("END", "VTIMEZONE");
    }

    private void part(String kind, ZoneOffset before, ZoneOffset after, String start, String name) {
        out.line("BEGIN", kind)
                .line("TZOFFSETFROM", offset(before))
                .line("TZOFFSETTO", offset(after))
                .line("TZNAME", name)
                .line("DTSTART", start);
    }

    /** On which day of the month: the last Sunday, the second one, or a date. */
    private static String day(ZoneOffsetTransitionRule rule, ZoneOffsetTransition change) {
        DayOfWeek weekday = rule.getDayOfWeek();
        int day = rule.getDayOfMonthIndicator();
        if (weekday == null) {
            return ";BYMONTHDAY=" + day;
        }
        int moved = change.getDateTimeBefore().getDayOfWeek().getValue() - weekday.getValue();
        String code = DayOfWeek.of(Math.floorMod(weekday.getValue() - 1 + moved, DAYS_OF_A_WEEK) + 1)
                .name()
                .substring(0, 2);
        boolean last = day == -1 || day + DAYS_OF_A_WEEK > rule.getMonth().maxLength();
        return ";BYDAY=" + (last ? "-1" : (day - 1) / DAYS_OF_A_WEEK + 1) + code;
    }

    private static String offset(ZoneOffset offset) {
        int minutes = offset.getTotalSeconds() / 60;
        return String.format(
                Locale.ROOT, "%s%02d%02d", minutes < 0 ? "-" : "+", Math.abs(minutes) / 60, Math.abs(minutes) % 60);
    }
}
