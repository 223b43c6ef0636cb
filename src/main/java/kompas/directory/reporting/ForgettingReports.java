package kompas.directory.reporting;

import java.time.OffsetDateTime;
import kompas.jobs.Forgetting;
import kompas.jobs.Retention;
import org.springframework.stereotype.Component;

/** When nobody can object any more, the words, the address and the links of a report go; that there was one is counted. */
@Component
class ForgettingReports implements Forgetting {

    private final Reports reports;

    ForgettingReports(Reports reports) {
        this.reports = reports;
    }

    @Override
    public Retention what() {
        return Retention.REPORTS;
    }

    @Override
    public int forget(OffsetDateTime before) {
        OffsetDateTime today = before.plus(Retention.REPORTS.period().orElseThrow());
        return reports.forget(before.toLocalDate(), today.toLocalDate());
    }
}
