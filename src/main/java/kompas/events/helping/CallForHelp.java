package kompas.events.helping;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import kompas.shared.kernel.LocalizedText;

/**
 * A shift that waits for somebody.
 *
 * @param path of the activity's page, behind the language
 * @param activity what the activity is called
 * @param missing how many are needed still so that it works
 * @param free how many could still come
 * @param place the library it is at, or what the place is called
 * @param example invented for a demonstration
 */
public record CallForHelp(
        String path,
        LocalizedText activity,
        LocalizedText task,
        Instant starts,
        Instant ends,
        ZoneId zone,
        int missing,
        int free,
        Optional<LocalizedText> place,
        boolean example) {}
