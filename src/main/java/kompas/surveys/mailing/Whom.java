package kompas.surveys.mailing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.surveys.method.LetterName;

/**
 * Which letter to whom.
 *
 * @param letter one that goes out by mail
 * @param pause nobody gets it who had any letter of this survey less than so many days ago
 * @param area a municipality; everywhere where it is empty
 * @param picked some of them; all where it is empty
 */
public record Whom(LetterName letter, int pause, Optional<UUID> area, Optional<Collection<UUID>> picked) {

    /** In days; nobody gets two letters on one day. */
    public static final int SHORTEST = 1;

    public static final int LONGEST = 90;

    public Whom {
        if (!letter.mailed() || pause < SHORTEST || pause > LONGEST) {
            throw new IllegalArgumentException(letter + " after " + pause + " days");
        }
        picked = picked.map(List::copyOf);
    }

    /** Everybody whose turn it is. */
    public static Whom all(LetterName letter, int pause) {
        return new Whom(letter, pause, Optional.empty(), Optional.empty());
    }
}
