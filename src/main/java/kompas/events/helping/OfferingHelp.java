package kompas.events.helping;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.accounts.PersonId;
import kompas.events.Activity;
import kompas.events.helping.HelpAnswer.Reason;
import kompas.events.helping.HelpAnswer.Refused;
import kompas.events.helping.HelpAnswer.Taken;
import kompas.shared.kernel.SecretLink;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody takes shifts at an activity, one or several at once: all of them or none. */
@Service
public class OfferingHelp {

    /** So often a day one address is written that it helps; further offers count, but fill nobody's mailbox. */
    private static final int LETTERS_A_DAY = 10;

    private final HelpTasks tasks;
    private final HelpShifts shifts;
    private final Volunteers volunteers;
    private final HelpTurns turns;
    private final HelpLetters letters;
    private final Clock clock;

    OfferingHelp(
            HelpTasks tasks,
            HelpShifts shifts,
            Volunteers volunteers,
            HelpTurns turns,
            HelpLetters letters,
            Clock clock) {
        this.tasks = tasks;
        this.shifts = shifts;
        this.volunteers = volunteers;
        this.turns = turns;
        this.letters = letters;
        this.clock = clock;
    }

    /** Whether anything is asked of volunteers there at all; hardly ever costs a statement. */
    public boolean wanted(Activity activity) {
        return tasks.any(activity.id());
    }

    /** What there is to do, for whoever may see the activity. */
    @Transactional(readOnly = true)
    public List<HelpTask> plan(Activity activity) {
        return shifts.plan(activity.id());
    }

    /**
     * @param form made when the form was shown: the same one twice is one offer, and the way to its page
     * @param by whoever is signed in
     */
    @Transactional
    public HelpAnswer offer(Activity activity, HelpOffer offer, SecretLink form, Optional<PersonId> by) {
        List<HelpShift> wanted = shifts.lock(offer.shifts()).stream()
                .filter(shift -> shift.activity().equals(activity.id()))
                .toList();
        Optional<UUID> before = volunteers.findByForm(form);
        if (before.isPresent()) {
            return new Taken(before.get(), true);
        }
        Instant now = clock.instant();
        Map<UUID, Reason> reasons = refusals(offer, wanted, turns.of(activity.id(), offer), now);
        if (!reasons.isEmpty() || wanted.isEmpty()) {
            return new Refused(reasons);
        }
        Optional<Volunteer> added = volunteers.add(new Volunteers.Newcomer(activity.id(), offer, form, by, now));
        if (added.isEmpty()) {
            return new Taken(volunteers.findByForm(form).orElseThrow(), true);
        }
        take(added.get(), wanted, form, now);
        return new Taken(added.get().id(), false);
    }

    private void take(Volunteer volunteer, List<HelpShift> wanted, SecretLink form, Instant now) {
        for (HelpShift shift : wanted) {
            if (!shifts.take(shift.id())) {
                throw new IllegalStateException("A locked place is gone: " + shift.id());
            }
            turns.add(volunteer.id(), shift.id(), now);
        }
        boolean few = volunteer
                .email()
                .filter(email -> volunteers.lately(email, now) <= LETTERS_A_DAY)
                .isPresent();
        if (few) {
            letters.taken(volunteer, wanted, form);
        }
    }

    private static Map<UUID, Reason> refusals(
            HelpOffer offer, List<HelpShift> wanted, List<HelpShift> had, Instant now) {
        List<HelpShift> all = Stream.concat(wanted.stream(), had.stream()).toList();
        Map<UUID, Reason> reasons = new LinkedHashMap<>();
        offer.shifts().forEach(shift -> reasons.put(shift, Reason.CLOSED));
        for (HelpShift shift : wanted) {
            Optional<Reason> reason = had.stream().map(HelpShift::id).anyMatch(shift.id()::equals)
                    ? Optional.of(Reason.ALREADY)
                    : refusal(offer, shift, all, now);
            if (reason.isPresent()) {
                reasons.put(shift.id(), reason.get());
            } else {
                reasons.remove(shift.id());
            }
        }
        return reasons;
    }

    private static Optional<Reason> refusal(HelpOffer offer, HelpShift shift, List<HelpShift> all, Instant now) {
        if (!shift.open()) {
            return Optional.of(Reason.CLOSED);
        }
        boolean begun = !shift.starts().isAfter(now);
        if (begun && (!offer.byStaff() || shift.isOver(now.minus(StaffedHelp.AFTERWARDS)))) {
            return Optional.of(Reason.PAST);
        }
        if (shift.free() < 1) {
            return Optional.of(Reason.FULL);
        }
        if (shift.leastAge() > offer.age()) {
            return Optional.of(Reason.TOO_YOUNG);
        }
        return all.stream().anyMatch(other -> !other.id().equals(shift.id()) && other.overlaps(shift))
                ? Optional.of(Reason.OVERLAP)
                : Optional.empty();
    }
}
