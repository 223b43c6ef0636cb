package kompas.events.calendars;

import java.util.Map;
import kompas.accounts.Act;
import kompas.events.EventsAct;
import kompas.tasks.TaskKinds;
import org.springframework.stereotype.Component;

/** What waits in a calendar is answered by those who may publish. */
@Component
class SubscriptionTaskKinds implements TaskKinds {

    @Override
    public Map<String, Act> acts() {
        return Map.of(Origins.WAITING, EventsAct.PUBLISH);
    }
}
