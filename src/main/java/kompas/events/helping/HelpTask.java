package kompas.events.helping;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.shared.kernel.LocalizedText;

/**
 * Something volunteers do at an activity.
 *
 * @param leastAge 0, 16 or 18
 * @param shifts the first one first
 */
public record HelpTask(
        UUID id, LocalizedText title, Optional<LocalizedText> description, int leastAge, List<HelpShift> shifts) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_DESCRIPTION = 600;

    public HelpTask {
        shifts = List.copyOf(shifts);
    }
}
