package kompas.events.calendars.web;

import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.events.Activity;
import kompas.events.calendars.Subscriptions;
import kompas.events.web.ActivityTool;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** From an activity that came from an organisation's calendar to that calendar, where it says what follows it and what stays. */
@Component
class CalendarTool implements ActivityTool {

    private static final int ORDER = 600;

    private final Subscriptions subscriptions;

    CalendarTool(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Link> of(Page page, SignedIn who, Activity activity) {
        return subscriptions
                .source(who, activity.id())
                .map(found ->
                        Link.to(page.t().say("calendars.tool"), page.to(SubscriptionPages.PATH + "/" + found.id())));
    }
}
