package kompas.libraries.rooms.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kompas.libraries.Libraries;
import kompas.libraries.rooms.BookingOutcome.Taken;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.Slot;
import kompas.libraries.rooms.domain.BookingRows.For;
import kompas.shared.kernel.TimeZones;
import org.springframework.stereotype.Component;

/** Looks before anything is asked for: which dates a room is to be had on, and what there is instead. */
@Component
public class CheckingDates {

    private static final For NOBODY = new For(Optional.empty(), Optional.empty(), false, false);

    private final BookingRows bookings;
    private final Libraries libraries;
    private final Instead instead;
    private final Clock clock;

    CheckingDates(BookingRows bookings, Libraries libraries, Instead instead, Clock clock) {
        this.bookings = bookings;
        this.libraries = libraries;
        this.instead = instead;
        this.clock = clock;
    }

    public ZoneId zone(Room room) {
        return TimeZones.of(libraries.get(room.library()).country());
    }

    /**
     * Every date of a plan, with what stands against it; two statements.
     *
     * @param bound whether the room's rules bind whoever asks
     */
    public List<DateCheck> check(Room room, Plan plan, boolean bound) {
        ZoneId zone = zone(room);
        Instant now = clock.instant();
        List<LocalDate> dates = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        for (LocalDate date : plan.dates()) {
            plan.on(date, zone).ifPresent(slot -> {
                dates.add(date);
                slots.add(slot);
            });
        }
        List<Use> uses = Use.of(room, slots);
        Set<Slot> taken = slots(bookings.conflicts(room.id(), uses, NOBODY));
        Set<Slot> rivalled = slots(bookings.rivals(room.id(), uses, NOBODY));
        List<DateCheck> checks = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            List<Broken> broken = bound
                    ? Broken.of(room, slot, zone, now)
                    : slot.from().isAfter(now) ? List.of() : List.of(Broken.PAST);
            checks.add(new DateCheck(dates.get(i), slot, broken, taken.contains(slot), rivalled.contains(slot)));
        }
        return checks;
    }

    /** What is free in place of a time that is taken. */
    public Taken instead(Room room, Slot slot) {
        return instead.of(room, List.of(slot), Use.of(room, List.of(slot)), NOBODY);
    }

    private static Set<Slot> slots(List<Use> uses) {
        Set<Slot> slots = new HashSet<>();
        uses.forEach(use -> slots.add(use.slot()));
        return slots;
    }
}
