package kompas.events.signup;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.Occurrence;
import kompas.events.OccurrenceId;
import kompas.shared.kernel.SecretLink;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever has the link of a sign-up sees and does: come with more or fewer, say yes to an offer, leave. */
@Service
public class ChangingSignUps {

    /** So many steps of a waiting list whoever waits is shown, the newest. */
    public static final int STEPS = 40;

    private final Parties parties;
    private final Registrations registrations;
    private final Seating seating;
    private final WaitingLog log;
    private final Activities activities;
    private final Clock clock;

    ChangingSignUps(
            Parties parties,
            Registrations registrations,
            Seating seating,
            WaitingLog log,
            Activities activities,
            Clock clock) {
        this.parties = parties;
        this.registrations = registrations;
        this.seating = seating;
        this.log = log;
        this.activities = activities;
        this.clock = clock;
    }

    /** A sign-up as it is seen under its link. */
    public record Seen(Party party, Activity activity, List<SeenDate> dates) {

        public Seen {
            dates = List.copyOf(dates);
        }
    }

    /**
     * One date of it.
     *
     * @param ahead how many wait before them, while they wait
     * @param steps how the waiting list went on, the newest first; empty for who never waited. Names nobody.
     */
    public record SeenDate(Occurrence date, Registration registration, int ahead, List<WaitingStep> steps) {

        public SeenDate {
            steps = List.copyOf(steps);
        }
    }

    /** What is seen under a link; empty when it has ended or never was. Offers that ran out meanwhile have run out. */
    @Transactional
    public Optional<Seen> look(SecretLink link) {
        return parties.find(link).map(party -> {
            List<SeenDate> dates =
                    registrations.of(party.id()).stream().map(this::seen).toList();
            return new Seen(party, activities.get(party.activity()), dates);
        });
    }

    private SeenDate seen(Registration found) {
        Occurrence before = activities.findOccurrence(found.occurrence()).orElseThrow();
        boolean late = found.state() == SignUpState.OFFERED && !found.offered(clock.instant());
        boolean due = late || found.state() == SignUpState.WAITING && before.left() >= found.people();
        Registration mine =
                due ? seating.hold(found.id()).map(Seating.Held::registration).orElse(found) : found;
        Occurrence date = due ? activities.findOccurrence(mine.occurrence()).orElseThrow() : before;
        boolean waiting = mine.state() == SignUpState.WAITING;
        return new SeenDate(
                date,
                mine,
                waiting ? registrations.ahead(mine) : 0,
                mine.place().isPresent() ? nameless(log.of(mine.occurrence(), STEPS)) : List.of());
    }

    private static List<WaitingStep> nameless(List<WaitingStep> steps) {
        return steps.stream()
                .map(step -> new WaitingStep(
                        step.registration(),
                        step.number(),
                        Optional.empty(),
                        step.at(),
                        step.kind(),
                        step.people(),
                        step.free(),
                        step.until()))
                .toList();
    }

    @Transactional
    public SeatChange leave(SecretLink link, OccurrenceId date) {
        return change(link, date, seating::leave);
    }

    @Transactional
    public SeatChange resize(SecretLink link, OccurrenceId date, int people) {
        return change(link, date, held -> seating.resize(held, people));
    }

    @Transactional
    public SeatChange accept(SecretLink link, OccurrenceId date) {
        return change(link, date, seating::accept);
    }

    private SeatChange change(SecretLink link, OccurrenceId date, Function<Seating.Held, SeatChange> act) {
        return parties.find(link)
                .flatMap(party -> registrations.find(party.id(), date))
                .flatMap(mine -> seating.hold(mine.id()))
                .map(held -> held.date().ahead(held.now()) ? act.apply(held) : SeatChange.PAST)
                .orElse(SeatChange.GONE);
    }
}
