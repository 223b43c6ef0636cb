package kompas.directory.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.directory.reporting.Decision.Reason;
import kompas.directory.reporting.Settling.Matter;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff answer reports. An answer that was given already is not given again. */
@Service
public class DecidingReports {

    private final Reports reports;
    private final ReportedPages pages;
    private final Measures measures;
    private final Settling settling;
    private final Clock clock;

    DecidingReports(Reports reports, ReportedPages pages, Measures measures, Settling settling, Clock clock) {
        this.reports = reports;
        this.pages = pages;
        this.measures = measures;
        this.settling = settling;
        this.clock = clock;
    }

    /**
     * A report beside what it is about.
     *
     * @param page empty when the organisation is gone
     */
    public record Case(Report report, Optional<Standing> page) {}

    /** @throws kompas.shared.kernel.NotPermitted when it is not for this person to decide */
    @Transactional(readOnly = true)
    public Case of(UUID id, SignedIn who) {
        Report report = permitted(reports.find(id), who);
        return new Case(report, pages.find(report.organisation()));
    }

    /** Does it, writes to both sides and takes the task off the desk. */
    @Transactional
    public void decide(UUID id, Outcome outcome, Reason reason, SignedIn who) {
        Report report = permitted(reports.take(id), who);
        if (report.decision().isPresent()
                || !reason.given()
                || !Outcome.onReport().contains(outcome)) {
            return;
        }
        Optional<Standing> page = pages.find(report.organisation());
        if (page.isEmpty() && outcome != Outcome.NONE) {
            return;
        }
        page.ifPresent(there -> measures.take(outcome, there.id(), who));
        Decision decision = new Decision(outcome, reason, Optional.of(who.id()), LocalDate.now(clock));
        reports.decide(id, decision);
        settling.settled(new Matter(ReportingPages.TASK, id, "directory.report"), report, decision, who);
        pages.tell(report, decision, page);
    }

    private Report permitted(Optional<Report> found, SignedIn who) {
        Report report = found.orElseThrow(() -> new NotFound("A report"));
        Scope[] where = pages.scopes(report);
        who.require(DirectoryAct.REPORT_DECIDE, where);
        return report;
    }
}
