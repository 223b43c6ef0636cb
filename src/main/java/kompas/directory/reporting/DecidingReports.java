package kompas.directory.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.directory.DirectoryAct;
import kompas.directory.reporting.Decision.Reason;
import kompas.shared.kernel.NotFound;
import kompas.tasks.Tasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff answer reports. An answer that was given already is not given again. */
@Service
public class DecidingReports {

    private final Reports reports;
    private final ReportedPages pages;
    private final Measures measures;
    private final Tasks tasks;
    private final AuditLog audit;
    private final Clock clock;

    DecidingReports(Reports reports, ReportedPages pages, Measures measures, Tasks tasks, AuditLog audit, Clock clock) {
        this.reports = reports;
        this.pages = pages;
        this.measures = measures;
        this.tasks = tasks;
        this.audit = audit;
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
        tasks.settle(ReportingPages.TASK, id, outcome.code(), Optional.of(who.id()));
        audit.record(new Act(
                Optional.of(who.id().value()),
                "directory.report",
                "organisation",
                report.organisation().value(),
                Map.of("outcome", outcome.code(), "report", id.toString()),
                Map.of()));
        pages.tell(report, decision, page);
    }

    private Report permitted(Optional<Report> found, SignedIn who) {
        Report report = found.orElseThrow(() -> new NotFound("A report"));
        Scope[] where = pages.scopes(report);
        who.require(DirectoryAct.REPORT_DECIDE, where);
        return report;
    }
}
