package kompas.events.signup;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.events.OccurrenceId;
import kompas.events.signup.Attendance.Row;
import org.springframework.stereotype.Component;

/** Somebody comes on another date instead: seats there, or a place in its waiting list; never neither. */
@Component
class MovingDates {

    private final Seats seats;
    private final Registrations registrations;
    private final Parties parties;
    private final WaitingLine line;
    private final SignUpLetters letters;
    private final Clock clock;

    MovingDates(
            Seats seats,
            Registrations registrations,
            Parties parties,
            WaitingLine line,
            SignUpLetters letters,
            Clock clock) {
        this.seats = seats;
        this.registrations = registrations;
        this.parties = parties;
        this.line = line;
        this.letters = letters;
        this.clock = clock;
    }

    SeatChange move(Row row, OccurrenceId to) {
        OccurrenceId from = row.registration().occurrence();
        List<SeatedDate> locked = seats.lock(List.of(from, to));
        Optional<SeatedDate> target = locked.stream()
                .filter(date -> date.id().equals(to))
                .map(line::moveOn)
                .findFirst();
        if (from.equals(to)
                || target.filter(date -> date.ahead(clock.instant())).isEmpty()) {
            return SeatChange.PAST;
        }
        Registration mine = registrations.find(row.registration().id()).orElseThrow();
        Optional<Registration> there = registrations.find(mine.party(), to);
        if (there.filter(other -> other.state().stands()).isPresent()
                || !mine.state().stands()) {
            return SeatChange.GONE;
        }
        boolean seated = seats.take(to, mine.people());
        if (!seated && !(target.get().waitingList() && row.party().reach().reachable())) {
            return SeatChange.NOT_ENOUGH;
        }
        there.ifPresent(other -> registrations.delete(other.id()));
        put(mine, to, seated ? SignUpState.CONFIRMED : SignUpState.WAITING);
        say(registrations.find(mine.id()).orElseThrow(), target.get());
        tell(row.party(), mine.id());
        return SeatChange.DONE;
    }

    private void put(Registration mine, OccurrenceId to, SignUpState state) {
        if (mine.state().holdsSeats()) {
            seats.giveBack(mine.occurrence(), mine.people());
        }
        registrations.move(mine.id(), to, state, clock.instant());
        seats.lock(mine.occurrence()).ifPresent(line::moveOn);
    }

    /** In the log of the date they come to. */
    private void say(Registration mine, SeatedDate before) {
        if (mine.state() == SignUpState.WAITING) {
            line.joined(mine);
        } else {
            line.cameNew(before, mine);
        }
    }

    private void tell(Party party, UUID registration) {
        if (party.reach().email().isPresent()) {
            letters.signedUp(party, List.of(registrations.find(registration).orElseThrow()), parties.link(party.id()));
        }
    }
}
