package kompas.surveys.proposing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.directory.OrganisationId;
import kompas.directory.stating.BeginningOrganisations;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.NotPermitted;
import kompas.shared.text.Text;
import kompas.surveys.Survey;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers of organisations that do not stand in the directory yet: each is one that does after all, or a new one begins. */
@Service
public class FoundOrganisations {

    private final FoundRows rows;
    private final ProposingFacts proposing;
    private final DecidingProposals deciding;
    private final BeginningOrganisations beginning;
    private final SurveysPermissions permissions;
    private final AuditLog audit;

    FoundOrganisations(
            FoundRows rows,
            ProposingFacts proposing,
            DecidingProposals deciding,
            BeginningOrganisations beginning,
            SurveysPermissions permissions,
            AuditLog audit) {
        this.rows = rows;
        this.proposing = proposing;
        this.deciding = deciding;
        this.beginning = beginning;
        this.permissions = permissions;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<FoundOne> of(SignedIn who, Survey survey) {
        permissions.require(who, SurveysAct.REVIEW, survey);
        return rows.of(survey.id(), Optional.empty());
    }

    /** @throws NotFound when there is none, or it is joined already */
    @Transactional(readOnly = true)
    public FoundOne get(SignedIn who, Survey survey, UUID respondent) {
        permissions.require(who, SurveysAct.REVIEW, survey);
        return rows.of(survey.id(), Optional.of(respondent)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Found organisation " + respondent));
    }

    /** Those it may be. */
    public List<BeginningOrganisations.Alike> alike(FoundOne found, Text t) {
        return beginning.alike(found.newcomer(), true, t);
    }

    public boolean mayBegin(SignedIn who, FoundOne found) {
        return beginning.mayBegin(who, found.newcomer());
    }

    /** Says which organisation it is; its answers become proposals. */
    @Transactional
    public void join(SignedIn who, Survey survey, UUID respondent, OrganisationId organisation) {
        FoundOne found = get(who, survey, respondent);
        if (!rows.join(respondent, organisation)) {
            throw new NotFound("Organisation " + organisation);
        }
        propose(found);
        record(who, survey, "surveys.join-organisation", respondent);
    }

    /**
     * Begins a new one with all that was answered; one that does not want to be published is kept for staff, with its name and
     * place only.
     *
     * @throws NotPermitted when it lies where somebody else decides
     */
    @Transactional
    public OrganisationId begin(SignedIn who, Survey survey, UUID respondent) {
        FoundOne found = get(who, survey, respondent);
        if (!mayBegin(who, found)) {
            throw new NotPermitted("DirectoryAct.APPROVE");
        }
        boolean listed = found.responses().stream().allMatch(proposing::mayBePublished);
        OrganisationId organisation = beginning.begin(
                found.newcomer(),
                beginning.author(who.id(), survey.id().value(), survey.words().title(), found.on()),
                listed,
                survey.example());
        rows.join(respondent, organisation);
        propose(found);
        deciding.accept(who, survey, rows.open(organisation));
        record(who, survey, "surveys.begin-organisation", respondent);
        return organisation;
    }

    private void propose(FoundOne found) {
        found.responses().forEach(proposing::linked);
        rows.proposeRead(found.respondent());
    }

    private void record(SignedIn who, Survey survey, String action, UUID respondent) {
        audit.record(new Act(
                Optional.of(who.id().value()),
                action,
                "respondent",
                respondent,
                Map.of("survey", survey.slug()),
                Map.of()));
    }
}
