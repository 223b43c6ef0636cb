package kompas.shared.web.front;

import java.time.Instant;
import java.util.List;
import kompas.shared.sql.DataVersions;
import org.jspecify.annotations.Nullable;

/**
 * What a page was made from, noted before its data were read.
 *
 * @param topics topics of {@code shared.data_version}
 * @param versions their counters, in the same order
 * @param until when it is too old to be shown, null for never
 */
record Made(
        List<String> topics, List<Long> versions, @Nullable Instant until) {

    static Made now(DataVersions known, List<String> topics, @Nullable Instant until) {
        return new Made(topics, topics.stream().map(known::of).toList(), until);
    }

    boolean stands(DataVersions known) {
        for (int i = 0; i < topics.size(); i++) {
            if (known.of(topics.get(i)) != versions.get(i)) {
                return false;
            }
        }
        return until == null || !known.connected() || Instant.now().isBefore(until);
    }
}
