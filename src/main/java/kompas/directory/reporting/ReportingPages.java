package kompas.directory.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationSummary;
import kompas.directory.joining.Promise;
import kompas.directory.reporting.Report.Said;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.SecretLink;
import kompas.tasks.NewTask;
import kompas.tasks.Tasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Anybody says that something is wrong with a page, and sees what becomes of it. */
@Service
public class ReportingPages {

    static final String TASK = "organisation_report";

    private static final int LETTERS_A_DAY = 5;

    private final Reports reports;
    private final Appeals appeals;
    private final ReportLetters letters;
    private final Tasks tasks;
    private final DirectoryPermissions permissions;
    private final Promise promise;

    ReportingPages(
            Reports reports,
            Appeals appeals,
            ReportLetters letters,
            Tasks tasks,
            DirectoryPermissions permissions,
            Promise promise) {
        this.reports = reports;
        this.appeals = appeals;
        this.letters = letters;
        this.tasks = tasks;
        this.permissions = permissions;
        this.promise = promise;
    }

    /**
     * A report as one side sees it under its link.
     *
     * @param appeal what this side objected
     */
    public record Seen(Report report, Side side, Optional<Appeal> appeal) {

        /** Whether this side may still object; {@code today} as the clock says. */
        public boolean objectable(LocalDate today) {
            return appeal.isEmpty()
                    && report.decision().isPresent()
                    && !today.isAfter(report.decision().get().objectUntil());
        }
    }

    /**
     * Lays it on the desk of the library that answers for the organisation, and confirms that it came.
     *
     * @param link under which whoever sends it sees what becomes of it; the same link twice is the same report
     */
    @Transactional
    public void send(OrganisationSummary organisation, Said said, SecretLink link) {
        UUID id = Identifiers.next();
        LocalDate promised = promise.day();
        boolean reachable = !said.address().isEmpty() && reports.today(said.address()) < LETTERS_A_DAY;
        if (!reports.add(id, organisation.id(), said, promised, link)) {
            return;
        }
        tasks.raise(new NewTask(
                TASK,
                "report",
                id,
                permissions.responsible(organisation.id()),
                promised,
                "/desk/reports/" + id,
                Map.of("name", organisation.name().in(said.language()).text())));
        if (reachable) {
            letters.received(reports.find(id).orElseThrow(), organisation.name(), link);
        }
    }

    /** What is seen under a link; empty when it has ended or never was. */
    @Transactional(readOnly = true)
    public Optional<Seen> look(SecretLink link) {
        return reports.find(link)
                .flatMap(report -> reports.side(link).map(side -> {
                    List<Appeal> all = appeals.of(report.id());
                    return new Seen(
                            report,
                            side,
                            all.stream().filter(appeal -> appeal.side() == side).findFirst());
                }));
    }
}
