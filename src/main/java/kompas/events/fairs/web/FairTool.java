package kompas.events.fairs.web;

import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.events.Activity;
import kompas.events.ActivityKind;
import kompas.events.EventsAct;
import kompas.events.EventsPermissions;
import kompas.events.web.ActivityTool;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** The way from the page of a fair to its invitations, plan and day; for those who may only write down who came, to the day. */
@Component
class FairTool implements ActivityTool {

    private final EventsPermissions permissions;

    FairTool(EventsPermissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Optional<Link> of(Page page, SignedIn who, Activity activity) {
        if (activity.kind() != ActivityKind.FAIR || !permissions.may(who, EventsAct.ATTEND, activity)) {
            return Optional.empty();
        }
        boolean plans = permissions.may(who, EventsAct.PLAN, activity);
        return Optional.of(Link.to(
                page.t().say(plans ? "fairs.tool" : "fairs.tab.roll"),
                page.to(activity.path() + (plans ? "/fair" : "/fair/roll"))));
    }
}
