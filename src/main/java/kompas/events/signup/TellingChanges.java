package kompas.events.signup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
            tell(change.cancelled(), letters::cancelled);
            tell(moved(change), letters::moved);
        }
        seats.lock(change.moved()).forEach(line::moveOn);
    }

    /** Whoever reckons with several of the dates hears of all of them at once. */
    private void tell(List<OccurrenceId> dates, Consumer<List<Registration>> how) {
        dates.stream()
                .flatMap(date -> registrations.standing(date).stream())
                .collect(Collectors.groupingBy(Registration::party, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(how);
    }

    private static List<OccurrenceId> moved(ActivityChanged change) {
        return change.moved().stream()
                .filter(date -> !change.cancelled().contains(date))
                .toList();
    }
}
