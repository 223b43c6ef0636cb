package kompas.events.helping.web;

import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.events.Activity;
import kompas.events.EventsAct;
import kompas.events.EventsPermissions;
import kompas.events.web.ActivityTool;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** From the page of an activity to those who help. */
@Component
class HelpTool implements ActivityTool {

    private static final int ORDER = 250;

    private final EventsPermissions permissions;

    HelpTool(EventsPermissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Link> of(Page page, SignedIn who, Activity activity) {
        return permissions.may(who, EventsAct.ATTEND, activity)
                ? Optional.of(Link.to(page.t().say("helping.list.title"), page.to(activity.path() + "/helpers")))
                : Optional.empty();
    }
}
