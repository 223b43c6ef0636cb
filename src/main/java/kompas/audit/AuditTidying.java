package kompas.audit;

import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import kompas.jobs.NightlyWork;
import org.springframework.stereotype.Component;

/** What names a person in an act is forgotten after its time; the act stays. */
@Component
class AuditTidying implements NightlyWork {

    private static final int YEARS = 3;

    private final ActRows rows;
    private final Clock clock;

    AuditTidying(ActRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "audit.forget";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(2, 45);
    }

    @Override
    public String run() {
        return rows.emptyOlderThan(OffsetDateTime.now(clock).minusYears(YEARS)) + " acts forgot whom they name";
    }
}
