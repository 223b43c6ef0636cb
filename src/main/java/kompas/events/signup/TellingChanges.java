package kompas.events.signup;

import java.util.List;
import kompas.events.ActivityChanged;
import kompas.events.OccurrenceId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When dates move or do not take place, everybody who reckons with them is told, once, inside the transaction that changed them. */
@Component
class TellingChanges {

    private final Registrations registrations;
    private final SignUpLetters letters;
    private final Seats seats;
    private final WaitingLine line;

    TellingChanges(Registrations registrations, SignUpLetters letters, Seats seats, WaitingLine line) {
        this.registrations = registrations;
        this.letters = letters;
        this.seats = seats;
        this.line = line;
    }

    @EventListener
    void on(ActivityChanged change) {
        if (change.noticeDue()) {
            change.cancelled().forEach(date -> registrations.standing(date).forEach(letters::cancelled));
            moved(change).forEach(date -> registrations.standing(date).forEach(letters::moved));
        }
        seats.lock(change.moved()).forEach(line::moveOn);
    }

    private static List<OccurrenceId> moved(ActivityChanged change) {
        return change.moved().stream()
                .filter(date -> !change.cancelled().contains(date))
                .toList();
    }
}
