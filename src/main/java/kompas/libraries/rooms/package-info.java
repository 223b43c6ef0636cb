/**
 * Rooms of libraries, and who has them when. The door for other modules is {@link kompas.libraries.rooms.Rooms}: what takes
 * place in a room books it in the same transaction. That no room is had twice is guaranteed by the database; requests may
 * compete until somebody answers them. It announces {@link kompas.libraries.rooms.RoomWithdrawn}. Every change that shows moves
 * the data version {@code rooms}.
 */
@NamedInterface("rooms")
@NullMarked
package kompas.libraries.rooms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
