package kompas.jobs;

import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;

/** Jobs that ended long ago go, and with them who started them. */
@Component
class JobsTidying implements NightlyWork {

    private static final int DAYS = 90;

    private final JobRows rows;
    private final Clock clock;

    JobsTidying(JobRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "jobs.tidy";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(2, 40);
    }

    @Override
    public String run() {
        return rows.deleteEndedBefore(OffsetDateTime.now(clock).minusDays(DAYS)) + " old jobs deleted";
    }
}
