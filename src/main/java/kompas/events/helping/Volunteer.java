package kompas.events.helping;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kompas.events.ActivityId;

/**
 * Somebody who helps at an activity.
 *
 * @param name empty once they are forgotten
 * @param age at least so old: 0, 16 or 18
 * @param thanked when they were written their thanks
 */
public record Volunteer(
        UUID id,
        ActivityId activity,
        Optional<String> name,
        Optional<String> email,
        Optional<String> phone,
        String language,
        int age,
        Optional<Guardian> guardian,
        Optional<Instant> thanked) {

    public boolean minor() {
        return age < HelpOffer.GROWN_UP;
    }
}
