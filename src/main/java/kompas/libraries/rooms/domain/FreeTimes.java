package kompas.libraries.rooms.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kompas.libraries.rooms.Occupied;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.Slot;
import kompas.shared.kernel.OpeningHours.Span;

/** When a room is free on a day, by its hours and what it has. */
public final class FreeTimes {

    private static final Duration STEP = Duration.ofMinutes(30);
    private static final int MOST = 3;

    private FreeTimes() {}

    /** The times at which a booking with its setting up and clearing may lie, earliest first; none that is over. */
    public static List<Slot> on(LocalDate day, Room room, List<Occupied> occupied, ZoneId zone, Instant now) {
        List<Slot> free = new ArrayList<>();
        for (Span span : room.rules().hours().on(day).spans()) {
            Instant opens = day.atTime(span.from()).atZone(zone).toInstant();
            LocalDateTime closing = (span.pastMidnight() ? day.plusDays(1) : day).atTime(span.to());
            Instant closes = closing.atZone(zone).toInstant();
            gaps(room, opens.isBefore(now) ? rounded(now, zone) : opens, closes, occupied, free);
        }
        return free;
    }

    /** Setting up may begin before the room opens and clearing end after it closes, as long as nobody else is there. */
    private static void gaps(Room room, Instant opens, Instant closes, List<Occupied> occupied, List<Slot> free) {
        Instant from = opens;
        for (Occupied each :
                occupied.stream().sorted(Comparator.comparing(Occupied::slot)).toList()) {
            Instant last = each.used().from().minus(room.rules().clearing());
            Instant next = each.used().to().plus(room.rules().setUp());
            if (next.isAfter(from)) {
                add(from, last.isBefore(closes) ? last : closes, room, free);
                from = next;
            }
        }
        add(from, closes, room, free);
    }

    private static void add(Instant from, Instant to, Room room, List<Slot> free) {
        if (to.isAfter(from)
                && Duration.between(from, to).compareTo(room.rules().shortest()) >= 0) {
            free.add(new Slot(from, to));
        }
    }

    /** Others than {@code wanted}, as long, on its day, beginning at a full or half hour; the nearest ones. */
    static List<Slot> instead(Slot wanted, Room room, List<Occupied> occupied, ZoneId zone, Instant now) {
        LocalDate day = wanted.from().atZone(zone).toLocalDate();
        List<Slot> found = new ArrayList<>();
        for (Slot gap : on(day, room, occupied, zone, now)) {
            Instant start = rounded(gap.from(), zone);
            while (!start.plus(wanted.length()).isAfter(gap.to())) {
                found.add(new Slot(start, start.plus(wanted.length())));
                start = start.plus(STEP);
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(
                        slot -> Duration.between(wanted.from(), slot.from()).abs()))
                .limit(MOST)
                .sorted()
                .toList();
    }

    private static Instant rounded(Instant moment, ZoneId zone) {
        long step = STEP.toSeconds();
        long offset = zone.getRules().getOffset(moment).getTotalSeconds();
        long local = moment.getEpochSecond() + offset;
        long up = Math.floorDiv(local + step - 1, step) * step;
        return Instant.ofEpochSecond(up - offset);
    }
}
