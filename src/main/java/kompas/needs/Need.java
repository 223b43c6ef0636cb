package kompas.needs;

import java.time.LocalDate;
import java.util.Optional;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.LocalizedText;

/**
 * Something lacked, or something given.
 *
 * @param kind code of a {@link NeedKind}, or of a kind the network added
 * @param text its owner's own words, where there are any
 * @param until the last day it holds; empty for as long as it stands here
 */
public record Need(
        Direction direction, String kind, Optional<LocalizedText> text, LocalDate since, Optional<LocalDate> until) {

    public Need(
            Direction direction,
            NeedKind kind,
            Optional<LocalizedText> text,
            LocalDate since,
            Optional<LocalDate> until) {
        this(direction, kind.code(), text, since, until);
    }

    /** Lacked or given. */
    public enum Direction implements Coded {
        NEED,
        OFFER;

        @Override
        public String key() {
            return "needs.direction." + code();
        }
    }

    /** The message that names what is lacked or given. */
    public String kindKey() {
        return NeedKind.key(kind);
    }

    /** The message that says it in a phrase: "looking for volunteers", "offers a room". */
    public String phraseKey() {
        return "needs." + direction.code() + "." + kind;
    }
}
