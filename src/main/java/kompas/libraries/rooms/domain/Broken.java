package kompas.libraries.rooms.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.Room.Rules;
import kompas.libraries.rooms.Slot;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.OpeningHours.Span;

/** A rule of a room that a time does not keep. */
public enum Broken implements Coded {
    /** It has begun already. */
    PAST,
    TOO_SOON,
    TOO_FAR,
    TOO_SHORT,
    TOO_LONG,
    /** The room cannot be had then. */
    SHUT;

    @Override
    public String key() {
        return "rooms.broken." + code();
    }

    /** All rules of it that this time does not keep. */
    static List<Broken> of(Room room, Slot slot, ZoneId zone, Instant now) {
        Rules rules = room.rules();
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate day = slot.from().atZone(zone).toLocalDate();
        List<Broken> broken = new ArrayList<>();
        if (!slot.from().isAfter(now)) {
            broken.add(PAST);
        } else if (day.isBefore(today.plusDays(rules.notice()))) {
            broken.add(TOO_SOON);
        }
        if (day.isAfter(today.plusDays(rules.ahead()))) {
            broken.add(TOO_FAR);
        }
        Duration length = Duration.between(local(slot.from(), zone), local(slot.to(), zone));
        if (length.compareTo(rules.shortest()) < 0) {
            broken.add(TOO_SHORT);
        }
        if (length.compareTo(rules.longest()) > 0) {
            broken.add(TOO_LONG);
        }
        if (rules.hours().on(day).spans().stream().noneMatch(span -> within(span, day, slot, zone))) {
            broken.add(SHUT);
        }
        return broken;
    }

    private static boolean within(Span span, LocalDate day, Slot slot, ZoneId zone) {
        LocalDateTime closes = (span.pastMidnight() ? day.plusDays(1) : day).atTime(span.to());
        return !local(slot.from(), zone).isBefore(day.atTime(span.from()))
                && !local(slot.to(), zone).isAfter(closes);
    }

    private static LocalDateTime local(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDateTime();
    }
}
