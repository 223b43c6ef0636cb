package kompas.directory.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Scope;
import kompas.directory.joining.Promise;
import kompas.directory.reporting.ReportingPages.Seen;
import kompas.shared.kernel.SecretLink;
import kompas.shared.text.Text;
import kompas.tasks.NewTask;
import kompas.tasks.Tasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Either side objects to a decision, by its link and within six months; the network's administrators decide then. */
@Service
public class AppealingDecisions {

    static final String TASK = "organisation_appeal";

    private final ReportingPages reporting;
    private final Appeals appeals;
    private final ReportedPages pages;
    private final Tasks tasks;
    private final Promise promise;
    private final Clock clock;

    AppealingDecisions(
            ReportingPages reporting, Appeals appeals, ReportedPages pages, Tasks tasks, Promise promise, Clock clock) {
        this.reporting = reporting;
        this.appeals = appeals;
        this.pages = pages;
        this.tasks = tasks;
        this.promise = promise;
        this.clock = clock;
    }

    /** What a report is about, for either side of it; empty when it is gone. */
    @Transactional(readOnly = true)
    public Optional<Standing> about(Report report) {
        return pages.find(report.organisation());
    }

    /**
     * Objecting twice is objecting once.
     *
     * @return false when the link has ended, nothing is decided yet, or the six months are over
     */
    @Transactional
    public boolean appeal(SecretLink link, String words, Text t) {
        Optional<Seen> seen = reporting.look(link);
        if (seen.isEmpty()) {
            return false;
        }
        if (seen.get().appeal().isPresent()) {
            return true;
        }
        if (!seen.get().objectable(LocalDate.now(clock))) {
            return false;
        }
        Report report = seen.get().report();
        LocalDate promised = promise.day();
        Optional<UUID> added = appeals.add(report.id(), seen.get().side(), words, t.language(), promised);
        String name = pages.find(report.organisation())
                .map(page -> page.name().in(t.language()).text())
                .orElse("…");
        added.ifPresent(id -> tasks.raise(
                new NewTask(TASK, "appeal", id, Scope.NETWORK, promised, "/desk/appeals/" + id, Map.of("name", name))));
        return true;
    }
}
