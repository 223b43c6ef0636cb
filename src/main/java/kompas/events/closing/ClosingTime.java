package kompas.events.closing;

import java.time.Clock;
import java.time.Instant;
import kompas.shared.sql.DataVersions;
import org.springframework.stereotype.Component;

/** When it is, and that what the public sees of activities is another from now on. */
@Component
class ClosingTime {

    private final Clock clock;
    private final DataVersions versions;

    ClosingTime(Clock clock, DataVersions versions) {
        this.clock = clock;
        this.versions = versions;
    }

    Instant now() {
        return clock.instant();
    }

    void changed() {
        versions.touch("events");
    }
}
