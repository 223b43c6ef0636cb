package kompas.events.closing.web;

import java.time.Clock;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.EventsAct;
import kompas.events.EventsPermissions;
import kompas.events.Occurrence;
import kompas.events.web.ActivityTool;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** From the page of an activity to the screen that closes its last date. */
@Component
class CloseTool implements ActivityTool {

    private static final int ORDER = 500;

    private final Activities activities;
    private final EventsPermissions permissions;
    private final Clock clock;

    CloseTool(Activities activities, EventsPermissions permissions, Clock clock) {
        this.activities = activities;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Link> of(Page page, SignedIn who, Activity activity) {
        if (!activity.isPublic() || !permissions.may(who, EventsAct.ATTEND, activity)) {
            return Optional.empty();
        }
        return activities.occurrences(activity.id()).stream()
                .filter(date -> !date.cancelled() && date.isOver(clock.instant()))
                .reduce((first, last) -> last)
                .map(Occurrence::id)
                .map(date -> Link.to(page.t().say("closing.tool"), page.to(activity.path() + "/close?date=" + date)));
    }
}
