package kompas.directory.reporting;

import java.util.List;
import java.util.Optional;
import kompas.accounts.Accounts;
import kompas.accounts.Accounts.Person;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationId;
import kompas.mail.Recipient;
import kompas.network.NetworkSettings;
import org.springframework.stereotype.Component;

/** The pages reports are about, who answers for them and who looks after them. */
@Component
class ReportedPages {

    private final Standings standings;
    private final Reports reports;
    private final ReportLetters letters;
    private final DirectoryPermissions permissions;
    private final Accounts accounts;
    private final NetworkSettings network;

    ReportedPages(
            Standings standings,
            Reports reports,
            ReportLetters letters,
            DirectoryPermissions permissions,
            Accounts accounts,
            NetworkSettings network) {
        this.standings = standings;
        this.reports = reports;
        this.letters = letters;
        this.permissions = permissions;
        this.accounts = accounts;
        this.network = network;
    }

    Optional<Standing> find(OrganisationId organisation) {
        return standings.find(organisation);
    }

    /** Of an organisation that is gone, the libraries of where it was. */
    Scope[] scopes(Report report) {
        return standings
                .find(report.organisation())
                .map(page -> permissions.scopes(page.id()))
                .or(() -> report.area().map(permissions::librariesOf))
                .orElseGet(() -> new Scope[0]);
    }

    /** The statement of reasons, to whoever reported and, when it changes their page, to those who look after it. */
    void tell(Report report, Decision decision, Optional<Standing> page) {
        if (page.isEmpty()) {
            return;
        }
        Standing there = page.get();
        if (!report.said().address().isEmpty()) {
            letters.decided(there, report, decision, reports.link(report.id(), Side.REPORTER));
        }
        if (decision.outcome().concernsPage()) {
            keepers(there.id())
                    .forEach(to -> letters.stated(there, to, report, decision, reports.link(report.id(), Side.PAGE)));
        }
    }

    /** What came of an objection, to both sides. */
    void tellAgain(Report report, Appeal appeal, Decision decision, Standing page) {
        if (!report.said().address().isEmpty()) {
            Recipient to =
                    new Recipient(report.said().address(), "", report.said().language(), Optional.empty());
            letters.lookedAtAgain(page, to, appeal, decision, reports.link(report.id(), Side.REPORTER));
        }
        if (appeal.side() == Side.PAGE || decision.outcome().concernsPage()) {
            keepers(page.id())
                    .forEach(to ->
                            letters.lookedAtAgain(page, to, appeal, decision, reports.link(report.id(), Side.PAGE)));
        }
    }

    /** Those with an account, else the address on file. */
    private List<Recipient> keepers(OrganisationId organisation) {
        List<Person> people = accounts.holding(Role.ORGANISATION_CONTACT, Scope.organisation(organisation.value()));
        if (people.isEmpty()) {
            return standings
                    .onFile(organisation)
                    .map(email -> new Recipient(
                            email, "", network.current().languages().getFirst(), Optional.empty()))
                    .stream()
                    .toList();
        }
        return people.stream()
                .map(person -> new Recipient(
                        person.email(),
                        person.name(),
                        person.language(),
                        Optional.of(person.id().value())))
                .toList();
    }
}
