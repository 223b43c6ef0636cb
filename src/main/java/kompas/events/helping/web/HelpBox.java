package kompas.events.helping.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.events.Activity;
import kompas.events.ActivityStatus;
import kompas.events.Occurrence;
import kompas.events.helping.HelpShift;
import kompas.events.helping.HelpTask;
import kompas.events.helping.OfferingHelp;
import kompas.events.helping.web.HelpBoxView.Line;
import kompas.events.helping.web.HelpBoxView.Wanted;
import kompas.events.web.ActivityPart;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** On the page of an activity: where volunteers are needed still, and the way to take a shift. */
@Component
class HelpBox implements ActivityPart {

    private static final int ORDER = 300;
    private static final int MOST = 12;

    private final OfferingHelp offering;
    private final Clock clock;

    HelpBox(OfferingHelp offering, Clock clock) {
        this.offering = offering;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Page page, Activity activity, List<Occurrence> occurrences) {
        if (activity.status() != ActivityStatus.PUBLISHED || !offering.wanted(activity)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        List<Wanted> tasks = new ArrayList<>();
        int left = MOST;
        int open = 0;
        for (HelpTask task : offering.plan(activity)) {
            List<HelpShift> takes =
                    task.shifts().stream().filter(shift -> shift.takes(now)).toList();
            open += takes.size();
            if (!takes.isEmpty() && left > 0) {
                tasks.add(
                        wanted(page, activity, task, takes.stream().limit(left).toList()));
                left -= Math.min(left, takes.size());
            }
        }
        int more = open - (MOST - left);
        return tasks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        "events/helping/box.jte", new HelpBoxView(tasks, more, page.to(activity.path() + "/help"))));
    }

    private static Wanted wanted(Page page, Activity activity, HelpTask task, List<HelpShift> shifts) {
        return new Wanted(
                task.title().in(page.language()),
                task.description().map(words -> words.in(page.language())),
                HelpTitles.age(task.leastAge(), page.t()),
                shifts.stream()
                        .map(shift -> new Line(
                                shift.when(activity.schedule().zone()).unbroken(page.t()),
                                HelpTitles.needed(shift, page.t())))
                        .toList());
    }
}
