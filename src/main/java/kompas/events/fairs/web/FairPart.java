package kompas.events.fairs.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kompas.events.Activity;
import kompas.events.Occurrence;
import kompas.events.fairs.ShowingFairs;
import kompas.events.web.ActivityPart;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** Programme, floor plan and stands on the page of a fair. */
@Component
class FairPart implements ActivityPart {

    private final ShowingFairs fairs;
    private final Clock clock;

    FairPart(ShowingFairs fairs, Clock clock) {
        this.fairs = fairs;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Optional<Part> of(Page page, Activity activity, List<Occurrence> occurrences) {
        return fairs.show(activity)
                .map(shown -> FairView.of(page, activity, shown, isOver(occurrences)))
                .filter(view -> !view.isEmpty())
                .map(view -> new Part("events/fairs/part.jte", view));
    }

    private boolean isOver(List<Occurrence> occurrences) {
        return !occurrences.isEmpty() && occurrences.stream().allMatch(date -> date.isOver(clock.instant()));
    }
}
