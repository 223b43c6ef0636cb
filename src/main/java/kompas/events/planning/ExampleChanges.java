package kompas.events.planning;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kompas.accounts.SignedIn;
import kompas.events.Activity;
import kompas.events.Occurrence;
import kompas.events.planning.ChangingDates.Dated;
import kompas.events.planning.ChangingDates.Reach;
import kompas.events.planning.DescribingHosts.Line;
import kompas.events.planning.Example.Behind;
import kompas.events.planning.Example.Change;
import kompas.events.planning.Example.State;
import kompas.events.telling.When;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Component;

/** What happens to the activities of a demonstration after they were begun: dates move or are cancelled, supporters say something. */
@Component
class ExampleChanges {

    private final PlanRecords records;
    private final ChangingDates changing;
    private final EndingActivities ending;
    private final DescribingHosts describing;
    private final Clock clock;

    ExampleChanges(
            PlanRecords records,
            ChangingDates changing,
            EndingActivities ending,
            DescribingHosts describing,
            Clock clock) {
        this.records = records;
        this.changing = changing;
        this.ending = ending;
        this.describing = describing;
        this.clock = clock;
    }

    void happen(SignedIn who, Activity activity, Example example) {
        if (!example.changes().isEmpty()) {
            List<Occurrence> ahead = records.activities().occurrences(activity.id()).stream()
                    .filter(date -> date.starts().isAfter(clock.instant()))
                    .toList();
            example.changes().forEach(change -> happen(who, activity, ahead.get(change.date() - 1), change));
        }
        example.hosts().stream().filter(host -> !host.says().isEmpty()).forEach(host -> says(who, activity, host));
        if (example.state() == State.CANCELLED) {
            ending.cancel(who, activity.slug(), example.why().orElse(""), who.language());
        }
    }

    private void happen(SignedIn who, Activity activity, Occurrence date, Change change) {
        Dated dated = changing.open(who, activity.slug(), date.id());
        if (change.cancelled().isPresent()) {
            changing.cancel(who, dated, change.cancelled().get(), Reach.THIS, who.language());
            return;
        }
        if (changing.change(who, dated, answers(dated, change), Reach.THIS, who.language())
                instanceof Outcome.Mend mend) {
            ExampleActivities.right(activity.slug(), mend.problems());
        }
    }

    private static Answers answers(Dated dated, Change change) {
        When when = When.of(dated.date(), dated.activity().schedule());
        Map<String, List<String>> typed = new LinkedHashMap<>();
        typed.put("day", List.of(when.firstDay().plusDays(change.days()).toString()));
        typed.put(
                "from", List.of(change.from().orElse(when.starts().toLocalTime().toString())));
        typed.put("to", List.of(change.to().orElse(when.ends().toLocalTime().toString())));
        typed.put("note", change.note().stream().toList());
        typed.put("room", dated.date().room().stream().toList());
        dated.date().seats().ifPresent(seats -> typed.put("seats", List.of(String.valueOf(seats))));
        return new Answers(typed);
    }

    private void says(SignedIn who, Activity activity, Behind host) {
        Line line = describing.lines(activity, who.language()).stream()
                .filter(each -> each.role() == host.role() && each.name().equals(host.who()))
                .findFirst()
                .orElseThrow(() -> new NotFound("Host " + host.who()));
        String problem =
                describing.describe(who, activity.slug(), line.id(), host.url().orElse(""), host.says());
        ExampleActivities.right(
                activity.slug(), problem.isEmpty() ? List.of() : List.of(Problem.of(host.who(), problem)));
    }
}
