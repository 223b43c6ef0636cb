package kompas.events.helping;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.events.helping.StaffedHelp.Chosen;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.SecretLink;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with those who help. Whoever calls has the activity from {@link StaffedHelp#choose}. */
@Service
public class KeepingVolunteers {

    /** Longer than a day nobody was there. */
    public static final int MOST_MINUTES = 24 * 60;

    private final StaffedHelp staffed;
    private final OfferingHelp offering;
    private final HelpShifts shifts;
    private final HelpTurns turns;
    private final TurnChanges changes;
    private final Telling telling;

    KeepingVolunteers(
            StaffedHelp staffed,
            OfferingHelp offering,
            HelpShifts shifts,
            HelpTurns turns,
            TurnChanges changes,
            Telling telling) {
        this.staffed = staffed;
        this.offering = offering;
        this.shifts = shifts;
        this.turns = turns;
        this.changes = changes;
        this.telling = telling;
    }

    /** How those who help hear of it. */
    @Component
    static class Telling {

        private final Volunteers volunteers;
        private final HelpLetters letters;
        private final HelpCalls calls;
        private final Clock clock;

        Telling(Volunteers volunteers, HelpLetters letters, HelpCalls calls, Clock clock) {
            this.volunteers = volunteers;
            this.letters = letters;
            this.calls = calls;
            this.clock = clock;
        }
    }

    /** The tasks of an activity, and who has which shift. */
    public record Listing(List<HelpTask> tasks, List<Helping> helping) {

        public Listing {
            tasks = List.copyOf(tasks);
            helping = List.copyOf(helping);
        }
    }

    @Transactional(readOnly = true)
    public Listing list(Chosen chosen) {
        return new Listing(
                shifts.plan(chosen.activity().id()), turns.at(chosen.activity().id()));
    }

    /** The same as a file or on paper, which is written down. */
    @Transactional
    public Listing take(Chosen chosen) {
        staffed.record(chosen, "download-helpers", chosen.activity().id().value(), Map.of());
        return list(chosen);
    }

    /** Writes down somebody who phones or stands at the desk. */
    @Transactional
    public HelpAnswer enter(Chosen chosen, HelpOffer offer, SecretLink form) {
        HelpAnswer answer = offering.offer(
                chosen.activity(), offer, form, Optional.of(chosen.who().id()));
        if (answer instanceof HelpAnswer.Taken done && !done.before()) {
            staffed.record(chosen, "add-helper", done.volunteer(), Map.of("name", offer.name()));
        }
        return answer;
    }

    @Transactional
    public TurnChange leave(Chosen chosen, UUID turn) {
        Helping who = own(chosen, turn);
        TurnChange change = changes.leave(who.volunteer().id(), turn, true);
        if (change == TurnChange.DONE) {
            record(chosen, "remove-helper", who);
        }
        return change;
    }

    @Transactional
    public TurnChange move(Chosen chosen, UUID turn, UUID to) {
        Helping who = own(chosen, turn);
        TurnChange change = changes.move(who.volunteer().id(), turn, to, true);
        if (change == TurnChange.DONE) {
            telling.letters.swapped(who.volunteer(), to);
            record(chosen, "move-helper", who);
        }
        return change;
    }

    /** Somebody without mail was told on the phone what they had to know. */
    @Transactional
    public void phoned(Chosen chosen, UUID turn) {
        Helping who = own(chosen, turn);
        telling.calls.done(who.turn(), chosen.activity(), chosen.who().id());
        record(chosen, "phone-helper", who);
    }

    /** How long somebody was there; zero for not at all. */
    @Transactional
    public TurnChange confirm(Chosen chosen, UUID turn, int minutes) {
        Helping who = own(chosen, turn);
        HelpShift shift = shifts.lock(List.of(who.turn().shift())).getFirst();
        Instant now = telling.clock.instant();
        if (!who.turn().signed() || !shift.isOver(now)) {
            return TurnChange.PAST;
        }
        turns.confirm(turn, minutes, chosen.who().id(), now);
        record(chosen, "confirm-hours", who);
        return TurnChange.DONE;
    }

    /** Everybody whose shift is over and whom nobody looked at yet was there as long as it lasted. */
    @Transactional
    public int confirmAll(Chosen chosen) {
        int confirmed = turns.confirmAll(chosen.activity().id(), chosen.who().id(), telling.clock.instant());
        if (confirmed > 0) {
            staffed.record(chosen, "confirm-all-hours", chosen.activity().id().value(), Map.of());
        }
        return confirmed;
    }

    /** Thanks everybody with confirmed hours and a mail address, once. */
    @Transactional
    public int thank(Chosen chosen) {
        List<Volunteer> thanked = telling.volunteers.thank(chosen.activity().id(), telling.clock.instant());
        thanked.forEach(telling.letters::thanks);
        if (!thanked.isEmpty()) {
            staffed.record(chosen, "thank-helpers", chosen.activity().id().value(), Map.of());
        }
        return thanked.size();
    }

    private Helping own(Chosen chosen, UUID turn) {
        return turns.find(turn)
                .filter(who ->
                        who.volunteer().activity().equals(chosen.activity().id()))
                .orElseThrow(() -> new NotFound("Turn " + turn));
    }

    private void record(Chosen chosen, String action, Helping who) {
        staffed.record(
                chosen,
                action,
                who.volunteer().id(),
                who.volunteer().name().map(name -> Map.of("name", name)).orElse(Map.of()));
    }
}
