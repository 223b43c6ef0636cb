package kompas.libraries.rooms.domain;

import java.util.List;
import kompas.libraries.rooms.BookingOutcome.Taken;

/** What became of somebody's wish for a room. */
public sealed interface Asked {

    /** It is on record; whether it waits or is confirmed stands there. */
    record Kept(RoomRequest request) implements Asked {}

    /** Somebody was faster. */
    record NotFree(Taken taken) implements Asked {}

    /** It does not keep rules of the room. */
    record Against(List<Broken> broken) implements Asked {}

    /** The room is not for whoever asks. */
    record NotForThem() implements Asked {}
}
