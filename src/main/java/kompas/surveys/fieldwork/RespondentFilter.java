package kompas.surveys.fieldwork;

import java.util.Optional;
import java.util.UUID;

/**
 * Which of those that are asked.
 *
 * @param assigned whose they are; {@link #NOBODY} for those that are nobody's
 * @param draw the sample they were drawn in
 */
public record RespondentFilter(
        Optional<RespondentState> state, Optional<UUID> area, Optional<UUID> assigned, Optional<UUID> draw) {

    public static final UUID NOBODY = new UUID(0, 0);

    public static final RespondentFilter ALL =
            new RespondentFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
