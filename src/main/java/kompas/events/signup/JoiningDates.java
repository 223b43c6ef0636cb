package kompas.events.signup;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kompas.shared.kernel.SecretLink;
import org.springframework.stereotype.Component;

/** Gives a party its seats, or its places in waiting lists. */
@Component
class JoiningDates {

    /** So often a day one address is written that it signed up; further sign-ups count, but fill nobody's mailbox. */
    private static final int LETTERS_A_DAY = 10;

    private final Seats seats;
    private final Registrations registrations;
    private final Parties parties;
    private final WaitingLine line;
    private final SignUpLetters letters;
    private final Clock clock;

    JoiningDates(
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

    /** @param dates locked, and open for so many */
    void join(Party party, List<SeatedDate> dates, int people, SecretLink link) {
        Instant now = clock.instant();
        List<Registration> made = new ArrayList<>();
        for (SeatedDate date : dates) {
            made.add(join(party, date, people, now));
        }
        boolean few = party.reach()
                .email()
                .filter(email -> parties.lately(email, now) <= LETTERS_A_DAY)
                .isPresent();
        if (few) {
            letters.signedUp(party, made, link);
        }
    }

    private Registration join(Party party, SeatedDate date, int people, Instant now) {
        if (seats.take(date.id(), people)) {
            Registration seated = registrations.add(party.id(), date.id(), people, SignUpState.CONFIRMED, now);
            line.cameNew(date, seated);
            return seated;
        }
        Registration waiting = registrations.add(party.id(), date.id(), people, SignUpState.WAITING, now);
        line.joined(waiting);
        return waiting;
    }
}
