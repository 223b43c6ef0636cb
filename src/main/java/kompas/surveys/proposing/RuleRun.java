package kompas.surveys.proposing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What rules have taken over and still stands as taken over: at once, when a rule was made, or on one day.
 *
 * @param facts how many
 * @param organisations of how many
 */
public record RuleRun(LocalDate on, int facts, int organisations) {

    /** Which one is meant; both empty for none. */
    public record Which(Optional<UUID> decision, Optional<LocalDate> on) {

        public static final Which NONE = new Which(Optional.empty(), Optional.empty());
    }
}
