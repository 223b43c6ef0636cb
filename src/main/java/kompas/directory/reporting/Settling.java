package kompas.directory.reporting;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.tasks.Tasks;
import org.springframework.stereotype.Component;

/** Takes what was decided off the desk, and puts on record who decided it. */
@Component
class Settling {

    private final Tasks tasks;
    private final AuditLog audit;

    Settling(Tasks tasks, AuditLog audit) {
        this.tasks = tasks;
        this.audit = audit;
    }

    /** @param action as it stands on record */
    record Matter(String task, UUID id, String action) {}

    void settled(Matter matter, Report report, Decision decision, SignedIn who) {
        String outcome = decision.outcome().code();
        tasks.settle(matter.task(), matter.id(), outcome, Optional.of(who.id()));
        audit.record(new Act(
                Optional.of(who.id().value()),
                matter.action(),
                "organisation",
                report.organisation().value(),
                Map.of("outcome", outcome, "report", report.id().toString()),
                Map.of()));
    }
}
