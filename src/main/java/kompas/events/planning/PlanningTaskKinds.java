package kompas.events.planning;

import java.util.Map;
import kompas.accounts.Act;
import kompas.events.EventsAct;
import kompas.tasks.TaskKinds;
import org.springframework.stereotype.Component;

/** Proposals are answered by those who may publish. */
@Component
class PlanningTaskKinds implements TaskKinds {

    @Override
    public Map<String, Act> acts() {
        return Map.of(Announcing.PROPOSED, EventsAct.PUBLISH, RoomsWithdrawn.KIND, EventsAct.PLAN);
    }
}
