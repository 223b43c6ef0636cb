package kompas.events.calendars.web;

import java.util.List;
import java.util.Optional;
import kompas.events.Activity;
import kompas.events.Occurrence;
import kompas.events.web.ActivityPart;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** On the page of an activity: into one's own calendar, and on to others. */
@Component
class SubscribePart implements ActivityPart {

    private static final int ORDER = 900;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Page page, Activity activity, List<Occurrence> occurrences) {
        return activity.isPublic() && !occurrences.isEmpty()
                ? Optional.of(new Part(
                        "events/calendars/subscribe.jte",
                        new SubscribeView(
                                CalendarLink.of(page, activity),
                                page.to(activity.path() + "/share"),
                                occurrences.size() > 1)))
                : Optional.empty();
    }
}
