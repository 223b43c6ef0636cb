package kompas.libraries.rooms.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.libraries.rooms.Room;
import kompas.network.NetworkSettings;
import kompas.tasks.NewTask;
import kompas.tasks.Tasks;
import org.springframework.stereotype.Component;

/** Puts requests on the desk of the room's library, to be answered by the day that was promised. */
@Component
class RoomDesk {

    static final String TASK = "room_request";

    private final Tasks tasks;
    private final NetworkSettings network;
    private final Clock clock;

    RoomDesk(Tasks tasks, NetworkSettings network, Clock clock) {
        this.tasks = tasks;
        this.network = network;
        this.clock = clock;
    }

    /** By when somebody who asks today is answered. */
    LocalDate promised() {
        return network.current().correspondence().promisedFrom(LocalDate.now(clock));
    }

    void raise(RoomRequest request, Room room) {
        tasks.raise(new NewTask(
                TASK,
                TASK,
                request.id(),
                Scope.library(room.library().value()),
                request.promisedOn().orElseGet(this::promised),
                "/desk/rooms/requests/" + request.id(),
                Map.of("name", room.name().in(room.name().source()).text())));
    }

    void settle(UUID request, String outcome, Optional<SignedIn> by) {
        tasks.settle(TASK, request, outcome, by.map(SignedIn::id));
    }
}
