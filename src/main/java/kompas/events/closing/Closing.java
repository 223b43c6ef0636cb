package kompas.events.closing;

import java.util.Optional;
import java.util.OptionalInt;
import kompas.shared.kernel.LocalizedText;

/**
 * What came of one date.
 *
 * @param newcomers who came for the first time; empty when nobody knows
 * @param sentence what came of it
 * @param failed what did not work, for those who do it next; empty for nothing
 * @param nextTime what to do otherwise; empty for nothing
 * @param shown whether sentence and pictures stand on the page of the activity
 */
public record Closing(
        int came,
        OptionalInt newcomers,
        Optional<LocalizedText> sentence,
        String failed,
        String nextTime,
        boolean shown) {

    public static final int MOST_PEOPLE = 100_000;
    public static final int LONGEST_SENTENCE = 300;
    public static final int LONGEST_NOTE = 2000;
}
