package kompas.events.fairs;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody said who was invited.
 *
 * @param brings what they bring, for the library
 * @param about a few sentences for the public
 * @param near whom they want to stand beside, or away from
 * @param round of the fair it was given for
 * @param way mail, letter or staff
 */
public record Reply(
        FairAnswer answer,
        int tables,
        int chairs,
        int people,
        boolean power,
        String brings,
        String about,
        Optional<UUID> near,
        boolean away,
        int round,
        String way,
        Instant at) {

    public static final int MOST_TABLES = 6;
    public static final int MOST_CHAIRS = 40;
    public static final int MOST_PEOPLE = 200;
    public static final int LONGEST_BRINGS = 500;
    public static final int LONGEST_ABOUT = 600;

    /** What a stand usually is, before anybody said anything. */
    public static Reply usual(FairAnswer answer) {
        return new Reply(answer, 1, 2, 2, false, "", "", Optional.empty(), false, 0, "", Instant.EPOCH);
    }
}
