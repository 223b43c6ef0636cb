package kompas.events.fairs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kompas.events.ActivityId;

/**
 * What a fair has more than another activity.
 *
 * @param replyBy the day answers are asked for by
 * @param changeableUntil the last day on which somebody changes their answer by themselves
 * @param words what the invitation says beside when and where
 * @param round rises when the fair is moved; an answer of an earlier round is asked again
 * @param hall empty until it is drawn
 * @param press what was written and said about it
 */
public record Fair(
        ActivityId id,
        Optional<LocalDate> replyBy,
        Optional<LocalDate> changeableUntil,
        String words,
        int round,
        Optional<Hall> hall,
        Rules rules,
        int planVersion,
        String press,
        Optional<Instant> resultsSent) {

    /**
     * How stands are placed.
     *
     * @param gangway how wide it is kept, in cells of half a metre
     * @param powerReach how far an outlet may be from a stand that needs one, in cells
     */
    public record Rules(int gangway, int powerReach, Neighbours neighbours) {

        public static final Rules USUAL = new Rules(4, 20, Neighbours.ANY);
    }
}
