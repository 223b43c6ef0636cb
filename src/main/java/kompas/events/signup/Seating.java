package kompas.events.signup;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kompas.events.signup.WaitingStep.Kind;
import org.springframework.stereotype.Component;

/** What can be done with the seats of one party at one date, whoever does it. All of it belongs into a transaction. */
@Component
class Seating {

    private final Seats seats;
    private final Registrations registrations;
    private final WaitingLine line;
    private final WaitingLog log;
    private final PhoneCalls calls;
    private final Clock clock;

    Seating(Seats seats, Registrations registrations, WaitingLine line, WaitingLog log, PhoneCalls calls, Clock clock) {
        this.seats = seats;
        this.registrations = registrations;
        this.line = line;
        this.log = log;
        this.calls = calls;
        this.clock = clock;
    }

    /**
     * A registration and its date, as they stand while the date is locked.
     *
     * @param now the moment everything is judged by
     */
    record Held(Registration registration, SeatedDate date, Instant now) {}

    /** Locks the date, lets its waiting list move on, and reads the registration again. */
    Optional<Held> hold(UUID registration) {
        return registrations
                .find(registration)
                .flatMap(found -> seats.lock(found.occurrence()))
                .map(line::moveOn)
                .flatMap(date -> registrations.find(registration).map(now -> new Held(now, date, clock.instant())));
    }

    /** Gives seats or the place in the waiting list up; doing it twice is doing it once. */
    SeatChange leave(Held held) {
        Registration mine = held.registration();
        if (mine.state() == SignUpState.LEFT) {
            return SeatChange.DONE;
        }
        if (mine.state().holdsSeats()) {
            seats.giveBack(mine.occurrence(), mine.people());
        }
        become(held, SignUpState.LEFT, Kind.LEFT);
        line.moveOn(mine.state().holdsSeats() ? held.date().taking(-mine.people()) : held.date());
        return SeatChange.DONE;
    }

    /** More people need free seats; fewer give some back. */
    SeatChange resize(Held held, int people) {
        Registration mine = held.registration();
        int more = people - mine.people();
        if (!mine.state().stands()) {
            return SeatChange.GONE;
        }
        if (held.date().seats().isPresent() && people > held.date().seats().getAsInt()) {
            return SeatChange.NOT_ENOUGH;
        }
        if (!mine.state().holdsSeats()) {
            registrations.resize(mine.id(), people, held.now());
            line.moveOn(held.date());
            return SeatChange.DONE;
        }
        if (more > 0 && !seats.take(mine.occurrence(), more)) {
            return SeatChange.NOT_ENOUGH;
        }
        if (more < 0) {
            seats.giveBack(mine.occurrence(), -more);
        }
        registrations.resize(mine.id(), people, held.now());
        line.moveOn(held.date().taking(more));
        return SeatChange.DONE;
    }

    /** Says yes to an offer that still stands, or, while they wait, to free seats that it is too late to offer in turn. */
    SeatChange accept(Held held) {
        Registration mine = held.registration();
        if (mine.state() == SignUpState.CONFIRMED) {
            return SeatChange.DONE;
        }
        if (mine.state() == SignUpState.WAITING) {
            return takeLate(held);
        }
        if (!mine.offered(held.now())) {
            return SeatChange.GONE;
        }
        become(held, SignUpState.CONFIRMED, Kind.ACCEPTED);
        return SeatChange.DONE;
    }

    /** What could be offered was offered when the date was locked: what is free still nobody waits to be asked for. */
    private SeatChange takeLate(Held held) {
        Registration mine = held.registration();
        if (!seats.take(mine.occurrence(), mine.people())) {
            return SeatChange.NOT_ENOUGH;
        }
        become(held, SignUpState.CONFIRMED, Kind.TOOK);
        return SeatChange.DONE;
    }

    /** Gives somebody seats out of turn, where there are any; it stands in the log. */
    SeatChange give(Held held) {
        Registration mine = held.registration();
        if (mine.state() == SignUpState.CONFIRMED) {
            return SeatChange.DONE;
        }
        if (!mine.state().holdsSeats() && !seats.take(mine.occurrence(), mine.people())) {
            return SeatChange.NOT_ENOUGH;
        }
        become(held, SignUpState.CONFIRMED, Kind.GIVEN);
        return SeatChange.DONE;
    }

    private void become(Held held, SignUpState state, Kind step) {
        Registration mine = held.registration();
        registrations.become(mine.id(), state, held.now());
        log.step(mine, step, held.now());
        calls.notNeeded(mine.occurrence());
    }
}
