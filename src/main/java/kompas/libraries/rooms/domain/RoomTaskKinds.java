package kompas.libraries.rooms.domain;

import java.util.Map;
import kompas.accounts.Act;
import kompas.libraries.rooms.RoomsAct;
import kompas.tasks.TaskKinds;
import org.springframework.stereotype.Component;

/** For whom requests for rooms are. */
@Component
class RoomTaskKinds implements TaskKinds {

    @Override
    public Map<String, Act> acts() {
        return Map.of(RoomDesk.TASK, RoomsAct.BOOK);
    }
}
