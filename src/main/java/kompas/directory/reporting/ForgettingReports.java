package kompas.directory.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import kompas.jobs.NightlyWork;
import org.springframework.stereotype.Component;

/** When nobody can object any more, the words, the address and the links of a report go; that there was one is counted. */
@Component
class ForgettingReports implements NightlyWork {

    private static final int MONTHS_TO_OBJECT = 6;

    private final Reports reports;
    private final Clock clock;

    ForgettingReports(Reports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "directory.reports";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 50);
    }

    @Override
    public String run() {
        LocalDate today = LocalDate.now(clock);
        return reports.forget(today.minusMonths(MONTHS_TO_OBJECT), today) + " reports forgotten but for their outcome";
    }
}
