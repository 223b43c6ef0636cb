package kompas.events.signup;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import kompas.events.signup.WaitingStep.Kind;
import org.springframework.stereotype.Component;

/**
 * Moves a waiting list on. Free seats are offered to the first in it who needs no more than there are; whoever needs more is
 * passed over, keeps the place, and both stands in the log. Who does not answer in time loses the offer to the next. Seats
 * that are offered count as taken, so nobody else can have them meanwhile. When it is too late to give anybody time to answer,
 * free seats are for whoever takes them first, in the waiting list or not, and that stands in the log too.
 */
@Component
class WaitingLine {

    /** In one transaction; the next look goes on. */
    private static final int MOST_AT_ONCE = 100;

    private final Seats seats;
    private final Registrations registrations;
    private final WaitingLog log;
    private final SignUpLetters letters;
    private final Clock clock;

    WaitingLine(Seats seats, Registrations registrations, WaitingLog log, SignUpLetters letters, Clock clock) {
        this.seats = seats;
        this.registrations = registrations;
        this.log = log;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Does what is due.
     *
     * @param date whose row is locked
     * @return the date as it stands then
     */
    SeatedDate moveOn(SeatedDate date) {
        Instant now = clock.instant();
        if (!date.ahead(now)) {
            return date;
        }
        SeatedDate current = date;
        for (Registration late : registrations.ranOut(date.id(), now)) {
            registrations.become(late.id(), SignUpState.EXPIRED, now);
            seats.giveBack(date.id(), late.people());
            log.step(late, Kind.RAN_OUT, now);
            letters.ranOut(late);
            current = current.taking(-late.people());
        }
        return offer(current, now);
    }

    /** Says that somebody waits from now on. */
    void joined(Registration waiting) {
        log.joined(waiting, clock.instant());
    }

    /**
     * Says why somebody who did not wait has seats of a date for which others do.
     *
     * @param date as it stood before
     */
    void cameNew(SeatedDate date, Registration who) {
        if (date.seats().isPresent()) {
            Instant now = clock.instant();
            log.passedOver(date.id(), Optional.empty(), date.free(), now);
            log.took(who, date.free(), now);
        }
    }

    private SeatedDate offer(SeatedDate date, Instant now) {
        Optional<Instant> until = OfferPeriod.until(now, date);
        SeatedDate current = date;
        for (int left = MOST_AT_ONCE; until.isPresent() && left > 0 && current.free() > 0; left--) {
            Optional<Registration> next = registrations.firstWaiting(date.id(), current.free());
            if (next.isEmpty() || !seats.take(date.id(), next.get().people())) {
                return current;
            }
            Registration first = next.get();
            log.passedOver(date.id(), Optional.of(first.place().orElseThrow()), current.free(), now);
            log.offered(first, current.free(), until.get(), now);
            registrations.offer(first.id(), until.get(), now);
            letters.offered(first, until.get());
            current = current.taking(first.people());
        }
        return current;
    }
}
