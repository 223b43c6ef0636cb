package kompas.directory.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.directory.reporting.Decision.Reason;
import kompas.directory.reporting.Settling.Matter;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administrators decide on objections, each on those to decisions that were not their own. */
@Service
public class DecidingAppeals {

    private final Reports reports;
    private final Appeals appeals;
    private final ReportedPages pages;
    private final Measures measures;
    private final Settling settling;
    private final Clock clock;

    DecidingAppeals(
            Reports reports, Appeals appeals, ReportedPages pages, Measures measures, Settling settling, Clock clock) {
        this.reports = reports;
        this.appeals = appeals;
        this.pages = pages;
        this.measures = measures;
        this.settling = settling;
        this.clock = clock;
    }

    /**
     * An objection beside what it is about.
     *
     * @param first the decision it is about
     * @param own whether this person decided the first time, so that somebody else has to now
     */
    public record Case(Appeal appeal, Report report, Decision first, Optional<Standing> page, boolean own) {}

    /** @throws kompas.shared.kernel.NotPermitted unless this person decides on objections */
    @Transactional(readOnly = true)
    public Case of(UUID id, SignedIn who) {
        who.require(DirectoryAct.APPEAL_DECIDE);
        return found(appeals.find(id), who);
    }

    /** What was decided already, or by the same person the first time, is not decided. */
    @Transactional
    public void decide(UUID id, Outcome outcome, Reason reason, SignedIn who) {
        who.require(DirectoryAct.APPEAL_DECIDE);
        Case open = found(appeals.take(id), who);
        if (open.appeal().decision().isPresent()
                || open.own()
                || !reason.given()
                || !open.first().outcome().onAppeal().contains(outcome)
                || open.page().isEmpty() && outcome != Outcome.STANDS) {
            return;
        }
        open.page().ifPresent(page -> {
            if (outcome == Outcome.RESTORED) {
                measures.undo(open.first().outcome(), page.id(), who);
            }
            measures.take(outcome, page.id(), who);
        });
        Decision decision = new Decision(outcome, reason, Optional.of(who.id()), LocalDate.now(clock));
        appeals.decide(id, decision);
        settling.settled(new Matter(AppealingDecisions.TASK, id, "directory.appeal"), open.report(), decision, who);
        pages.find(open.report().organisation())
                .or(open::page)
                .ifPresent(page -> pages.tellAgain(open.report(), open.appeal(), decision, page));
    }

    private Case found(Optional<Appeal> found, SignedIn who) {
        Appeal appeal = found.orElseThrow(() -> new NotFound("An objection"));
        Report report = reports.find(appeal.report()).orElseThrow();
        Decision first = report.decision().orElseThrow();
        boolean own = first.by().filter(who.id()::equals).isPresent();
        return new Case(appeal, report, first, pages.find(report.organisation()), own);
    }
}
