package kompas.events.helping;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who wants to help.
 *
 * @param shifts of one activity, one or several
 * @param age at least so old: 0, 16 or 18
 * @param language of what they are written
 * @param byStaff typed by staff for them
 */
public record HelpOffer(
        List<UUID> shifts,
        String name,
        Optional<String> email,
        Optional<String> phone,
        int age,
        Optional<Guardian> guardian,
        String language,
        boolean byStaff) {

    public static final int GROWN_UP = 18;

    /** @throws IllegalArgumentException for somebody under age nobody answers for */
    public HelpOffer {
        shifts = shifts.stream().distinct().toList();
        if (age < GROWN_UP && guardian.isEmpty()) {
            throw new IllegalArgumentException("Nobody agreed");
        }
    }
}
