package kompas.shared.web;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What keeps programs from filling in forms that anybody may: a field nobody sees, and the time it takes to read. Whoever is
 * taken for one by mistake presses the button once more.
 *
 * @param nickname what was typed into the field nobody sees
 * @param begun second of the epoch at which the form was shown
 */
public record Guard(@Nullable String nickname, @Nullable Long begun) {

    private static final Duration FASTEST = Duration.ofSeconds(3);

    public boolean suspects(Clock clock) {
        return nickname != null && !nickname.isEmpty()
                || begun == null
                || clock.instant().getEpochSecond() - begun < FASTEST.toSeconds();
    }
}
