package kompas.events.calendars;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import kompas.libraries.rooms.Occupied;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.Rooms;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** When a room is not free, as iCalendar: what is public by its title, everything else as taken and by nobody. */
@Component
public class RoomFeeds {

    private static final Period BACK = Period.ofDays(7);
    private static final Period AHEAD = Period.ofDays(400);
    private static final int MOST = 2_000;

    private final Rooms rooms;
    private final Clock clock;

    RoomFeeds(Rooms rooms, Clock clock) {
        this.rooms = rooms;
        this.clock = clock;
    }

    public byte[] ics(Room room, CalendarTelling telling) {
        Instant now = clock.instant();
        List<Occupied> times = rooms.occupied(
                room.id(),
                now.atOffset(ZoneOffset.UTC).minus(BACK).toInstant(),
                now.atOffset(ZoneOffset.UTC).plus(AHEAD).toInstant());
        IcsLines out = new IcsLines();
        CalendarFeeds.head(out, telling);
        times.stream().limit(MOST).forEach(time -> event(out, time, telling, now));
        return out.line("END", "VCALENDAR").bytes();
    }

    private static void event(IcsLines out, Occupied time, CalendarTelling telling, Instant now) {
        out.line("BEGIN", "VEVENT")
                .line("UID", time.id().toString())
                .line("DTSTAMP", IcsLines.moment(now))
                .line("DTSTART", IcsLines.moment(time.slot().from()))
                .line("DTEND", IcsLines.moment(time.slot().to()))
                .line("CLASS", "PUBLIC")
                .line("TRANSP", "OPAQUE")
                .text("SUMMARY", summary(time, telling.t()));
        time.path().ifPresent(path -> out.line("URL", telling.to(path)));
        out.line("END", "VEVENT");
    }

    private static String summary(Occupied time, Text t) {
        String state = t.say(time.closed() ? "rooms.calendar.closed" : "rooms.calendar.taken");
        return time.title()
                .map(title -> title.in(t.language()).text())
                .map(title -> time.closed() ? state + ": " + title : title)
                .orElse(state);
    }
}
