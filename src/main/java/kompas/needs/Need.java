package kompas.needs;

import java.time.LocalDate;
import java.util.Optional;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.LocalizedText;

/**
 * Something lacked, or something given.
 *
 * @param text its owner's own words, where there are any
 * @param until the last day it holds; empty for as long as it stands here
 */
public record Need(
        Direction direction, NeedKind kind, Optional<LocalizedText> text, LocalDate since, Optional<LocalDate> until) {

    /** Lacked or given. */
    public enum Direction implements Coded {
        NEED,
        OFFER;

        @Override
        public String key() {
            return "needs.direction." + code();
        }
    }

    /** The message that says it in a phrase: "looking for volunteers", "offers a room". */
    public String phraseKey() {
        return "needs." + direction.code() + "." + kind.code();
    }
}
