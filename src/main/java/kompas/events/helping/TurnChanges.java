package kompas.events.helping;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** HelpTurns are left, or swapped for others: nobody loses the old one before they have the new one. */
@Component
class TurnChanges {

    private final Volunteers volunteers;
    private final HelpShifts shifts;
    private final HelpTurns turns;
    private final HelpCalls calls;
    private final Clock clock;

    TurnChanges(Volunteers volunteers, HelpShifts shifts, HelpTurns turns, HelpCalls calls, Clock clock) {
        this.volunteers = volunteers;
        this.shifts = shifts;
        this.turns = turns;
        this.calls = calls;
        this.clock = clock;
    }

    /** A turn that still stands, its volunteer locked. */
    private Optional<Turn> hold(UUID volunteer, UUID turn) {
        return volunteers
                .lock(volunteer)
                .flatMap(locked -> turns.find(turn))
                .map(Helping::turn)
                .filter(mine -> mine.signed() && mine.volunteer().equals(volunteer));
    }

    /** @param late also from a shift that has begun */
    TurnChange leave(UUID volunteer, UUID turn, boolean late) {
        Optional<Turn> mine = hold(volunteer, turn);
        if (mine.isEmpty()) {
            return TurnChange.GONE;
        }
        HelpShift shift = shifts.lock(List.of(mine.get().shift())).getFirst();
        Instant now = clock.instant();
        if (!late && !shift.starts().isAfter(now)) {
            return TurnChange.PAST;
        }
        turns.leave(turn, now);
        shifts.giveBack(shift.id());
        if (mine.get().call().isPresent()) {
            calls.settleIfNone(shift.activity());
        }
        return TurnChange.DONE;
    }

    /** @param late also from and to shifts that have begun */
    TurnChange move(UUID volunteer, UUID turn, UUID to, boolean late) {
        Optional<Turn> mine = hold(volunteer, turn);
        if (mine.isEmpty() || mine.get().shift().equals(to)) {
            return TurnChange.GONE;
        }
        List<HelpShift> locked = shifts.lock(List.of(mine.get().shift(), to));
        HelpShift from = locked.stream()
                .filter(shift -> shift.id().equals(mine.get().shift()))
                .findFirst()
                .orElseThrow();
        Optional<HelpShift> target = locked.stream()
                .filter(shift -> shift.id().equals(to) && shift.activity().equals(from.activity()))
                .findFirst();
        if (target.isEmpty()) {
            return TurnChange.PAST;
        }
        TurnChange hindrance = hindrance(mine.get(), from, target.get(), late);
        if (hindrance != TurnChange.DONE) {
            return hindrance;
        }
        if (!shifts.take(to)) {
            return TurnChange.FULL;
        }
        turns.move(mine.get(), to, clock.instant());
        shifts.giveBack(from.id());
        return TurnChange.DONE;
    }

    private TurnChange hindrance(Turn mine, HelpShift from, HelpShift target, boolean late) {
        Instant now = clock.instant();
        boolean begun = !from.starts().isAfter(now) || !target.starts().isAfter(now);
        if (!target.open() || begun && !late) {
            return TurnChange.PAST;
        }
        int age = volunteers.find(mine.volunteer()).map(Volunteer::age).orElse(0);
        if (target.leastAge() > age) {
            return TurnChange.TOO_YOUNG;
        }
        return turns.beside(mine.volunteer(), mine.id()).stream().anyMatch(target::overlaps)
                ? TurnChange.OVERLAP
                : TurnChange.DONE;
    }
}
