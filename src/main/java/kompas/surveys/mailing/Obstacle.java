package kompas.surveys.mailing;

import java.util.Set;

/**
 * Why a letter cannot leave at all.
 *
 * @param open the blanks of which nothing is known, where that is why
 */
public record Obstacle(Kind kind, Set<String> open) {

    /** What is in the way. */
    public enum Kind {
        /** There is no mail server. */
        NO_MAIL,
        /** Answers are not taken today. */
        NOT_OPEN,
        /** The letter would have dots in it. */
        BLANKS
    }

    static Obstacle of(Kind kind) {
        return new Obstacle(kind, Set.of());
    }
}
