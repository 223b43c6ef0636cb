package kompas.events.signup.web;

import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.events.Activity;
import kompas.events.EventsAct;
import kompas.events.EventsPermissions;
import kompas.events.web.ActivityTool;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** From the page of an activity to the list of those who come. */
@Component
class SignUpTool implements ActivityTool {

    private static final int ORDER = 200;

    private final EventsPermissions permissions;

    SignUpTool(EventsPermissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Link> of(Page page, SignedIn who, Activity activity) {
        return activity.isPublic() && permissions.may(who, EventsAct.ATTEND, activity)
                ? Optional.of(Link.to(page.t().say("signup.list.title"), page.to(activity.path() + "/sign-ups")))
                : Optional.empty();
    }
}
