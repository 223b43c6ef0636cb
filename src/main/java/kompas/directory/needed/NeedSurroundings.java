package kompas.directory.needed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.Accounts;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.audit.AuditLog;
import kompas.audit.RecordedAct;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is known around a need: who offers it nearby, where it was said, what was done about it so far. */
@Component
public class NeedSurroundings {

    private static final String ABOUT_NEEDS = "directory.need-";

    private final OffersNearby nearby;
    private final OrganisationDirectory directory;
    private final ObjectProvider<WhereSaid> surveys;
    private final AuditLog audit;
    private final Accounts accounts;
    private final DirectoryPermissions permissions;

    NeedSurroundings(
            OffersNearby nearby,
            OrganisationDirectory directory,
            ObjectProvider<WhereSaid> surveys,
            AuditLog audit,
            Accounts accounts,
            DirectoryPermissions permissions) {
        this.nearby = nearby;
        this.directory = directory;
        this.surveys = surveys;
        this.audit = audit;
        this.accounts = accounts;
        this.permissions = permissions;
    }

    /** Organisations within 20 km that offer it, the nearest first; two statements. */
    public List<OrganisationSummary> offers(WorkedNeed need) {
        List<OrganisationId> ids = nearby.of(need.id());
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .toList();
    }

    /** The path of the response it was said in, behind the language. */
    public Optional<String> response(WorkedNeed need) {
        return need.origin()
                .survey()
                .flatMap(survey -> Optional.ofNullable(surveys.getIfAvailable())
                        .flatMap(known -> known.response(survey, need.who().id())));
    }

    /**
     * What was done about it of late, the latest first.
     *
     * @throws kompas.shared.kernel.NotPermitted for whoever may not answer it
     */
    public List<RecordedAct> history(SignedIn who, WorkedNeed need) {
        permissions.require(who, DirectoryAct.ANSWER_NEEDS, need.who().id());
        return audit.of("organisation", need.who().id().value(), Optional.empty()).stream()
                .filter(act -> act.action().startsWith(ABOUT_NEEDS)
                        && need.id().toString().equals(act.detail().get("need")))
                .toList();
    }

    public Map<PersonId, String> names(List<RecordedAct> acts) {
        return accounts.names(acts.stream()
                .flatMap(act -> act.actor().stream())
                .distinct()
                .map(PersonId::new)
                .toList());
    }
}
