package kompas.events.calendars;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** What one person has promised to be at, as a calendar file of their own: a later copy changes and cancels what an earlier put down. */
@Component
public class OwnCalendar {

    private final Clock clock;

    OwnCalendar(Clock clock) {
        this.clock = clock;
    }

    /**
     * Whose it is and how it is told.
     *
     * @param name what it is called in a list of calendars
     * @param url the page of the activity, a whole address
     * @param zone what the times are read by
     */
    public record Telling(Text t, String name, String url, ZoneId zone) {}

    /**
     * One thing in it.
     *
     * @param uid stays the same as long as it is the same thing
     * @param allDay its times of day mean nothing
     * @param sequence revisions so far
     */
    public record Entry(
            String uid,
            String title,
            Instant starts,
            Instant ends,
            boolean allDay,
            int sequence,
            Certainty certainty,
            String where,
            String description) {}

    /** Whether it takes place with them. */
    public enum Certainty {
        CONFIRMED,
        /** They wait for a seat. */
        TENTATIVE,
        CANCELLED
    }

    public byte[] ics(Telling telling, List<Entry> entries) {
        IcsLines out = new IcsLines();
        out.line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Kompas//Kompas//" + telling.t().language().toUpperCase(Locale.ROOT))
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH")
                .text("X-WR-CALNAME", telling.name());
        if (entries.stream().anyMatch(entry -> !entry.allDay())) {
            new ZoneLines(out).write(telling.zone());
        }
        entries.forEach(entry -> event(out, telling, entry));
        return out.line("END", "VCALENDAR").bytes();
    }

    private void event(IcsLines out, Telling telling, Entry entry) {
        boolean cancelled = entry.certainty() == Certainty.CANCELLED;
        out.line("BEGIN", "VEVENT").line("UID", entry.uid());
        times(out, entry, telling.zone());
        out.line("DTSTAMP", IcsLines.moment(clock.instant()))
                .line("SEQUENCE", String.valueOf(entry.sequence()))
                .line("STATUS", entry.certainty().name())
                .line("TRANSP", entry.certainty() == Certainty.CONFIRMED ? "OPAQUE" : "TRANSPARENT")
                .line("CLASS", "PRIVATE")
                .text(
                        "SUMMARY",
                        cancelled ? telling.t().say("calendars.ics.cancelled", "title", entry.title()) : entry.title())
                .text("DESCRIPTION", entry.description())
                .text("LOCATION", entry.where())
                .line("URL", telling.url())
                .line("END", "VEVENT");
    }

    private static void times(IcsLines out, Entry entry, ZoneId zone) {
        LocalDateTime starts = LocalDateTime.ofInstant(entry.starts(), zone);
        LocalDateTime ends = LocalDateTime.ofInstant(entry.ends(), zone);
        if (entry.allDay()) {
            out.line("DTSTART;VALUE=DATE", IcsLines.date(starts.toLocalDate()))
                    .line(
                            "DTEND;VALUE=DATE",
                            IcsLines.date(ends.minusNanos(1).toLocalDate().plusDays(1)));
            return;
        }
        out.line("DTSTART;TZID=" + zone.getId(), IcsLines.local(starts))
                .line("DTEND;TZID=" + zone.getId(), IcsLines.local(ends));
    }
}
