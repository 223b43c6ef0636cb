package kompas.events.screens.web;

import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.events.Activity;
import kompas.events.EventsAct;
import kompas.events.EventsPermissions;
import kompas.events.web.ActivityTool;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** The way from an activity to its poster. */
@Component
class PosterTool implements ActivityTool {

    private static final int ORDER = 400;

    private final EventsPermissions permissions;

    PosterTool(EventsPermissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Link> of(Page page, SignedIn who, Activity activity) {
        return permissions.may(who, EventsAct.SEE, activity)
                ? Optional.of(Link.to(page.t().say("screens.poster.tool"), page.to(activity.path() + "/poster")))
                : Optional.empty();
    }
}
