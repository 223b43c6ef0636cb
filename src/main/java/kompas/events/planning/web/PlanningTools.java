package kompas.events.planning.web;

import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.events.Activity;
import kompas.events.ActivityStatus;
import kompas.events.EventsAct;
import kompas.events.EventsPermissions;
import kompas.events.web.ActivityTool;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What those who plan an activity do with it, on its page. */
@Configuration(proxyBeanMethods = false)
class PlanningTools {

    private final EventsPermissions permissions;

    PlanningTools(EventsPermissions permissions) {
        this.permissions = permissions;
    }

    @Bean
    ActivityTool editTool() {
        return tool(
                100,
                "edit",
                (who, activity) ->
                        permissions.may(who, activity.isPublic() ? EventsAct.PLAN : EventsAct.SEE, activity));
    }

    @Bean
    ActivityTool datesTool() {
        return tool(110, "dates", (who, activity) -> permissions.may(who, EventsAct.PLAN, activity));
    }

    @Bean
    ActivityTool hostsTool() {
        return tool(120, "hosts", (who, activity) -> permissions.may(who, EventsAct.PLAN, activity));
    }

    @Bean
    ActivityTool proposalTool() {
        return tool(
                50,
                "proposal",
                (who, activity) -> activity.status() == ActivityStatus.PROPOSED
                        && permissions.may(who, EventsAct.PUBLISH, activity));
    }

    @Bean
    ActivityTool cancelTool() {
        return tool(600, "cancel", (who, activity) -> permissions.may(who, EventsAct.PUBLISH, activity));
    }

    private interface Offered {
        boolean to(SignedIn who, Activity activity);
    }

    private static ActivityTool tool(int order, String name, Offered offered) {
        return new ActivityTool() {
            @Override
            public int order() {
                return order;
            }

            @Override
            public Optional<Link> of(Page page, SignedIn who, Activity activity) {
                return offered.to(who, activity)
                        ? Optional.of(
                                Link.to(page.t().say("planning.tool." + name), page.to(activity.path() + "/" + name)))
                        : Optional.empty();
            }
        };
    }
}
