package kompas.surveys.proposing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.directory.OrganisationId;
import kompas.shared.kernel.Identifiers;
import kompas.surveys.Survey;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accepts proposals, declines them, and takes either back. Everything decided at once is one decision. */
@Service
public class DecidingProposals {

    private final ProposalQueries queries;
    private final ProposalRows rows;
    private final AcceptingFacts accepting;
    private final TakingFactsBack takingBack;
    private final SurveysPermissions permissions;
    private final AuditLog audit;

    DecidingProposals(
            ProposalQueries queries,
            ProposalRows rows,
            AcceptingFacts accepting,
            TakingFactsBack takingBack,
            SurveysPermissions permissions,
            AuditLog audit) {
        this.queries = queries;
        this.rows = rows;
        this.accepting = accepting;
        this.takingBack = takingBack;
        this.permissions = permissions;
        this.audit = audit;
    }

    /**
     * What became of it.
     *
     * @param decision to take it back by; empty when nothing was decided
     * @param changed those whose fact was changed meanwhile
     * @param taken those with a register number that is another organisation's
     * @param withheld those with a contact whose details are not used at their own wish
     * @param elsewhere how many are of organisations this person may not change
     */
    public record Decision(
            Optional<UUID> decision, int done, Set<UUID> changed, Set<UUID> taken, Set<UUID> withheld, int elsewhere) {}

    /** @param seen proposals, each with the mark of what stood when somebody decided for it; "" for whatever stands */
    @Transactional
    public Decision accept(SignedIn who, Survey survey, Map<UUID, String> seen) {
        permissions.require(who, SurveysAct.REVIEW, survey);
        UUID decision = Identifiers.next();
        Set<UUID> changed = new HashSet<>();
        Set<UUID> taken = new HashSet<>();
        Set<UUID> withheld = new HashSet<>();
        int done = 0;
        int elsewhere = 0;
        for (Map.Entry<OrganisationId, List<Proposal>> one :
                byOrganisation(survey, seen.keySet()).entrySet()) {
            if (!accepting.may(who, one.getKey())) {
                elsewhere += one.getValue().size();
                continue;
            }
            AcceptingFacts.Accepted accepted = accepting.accept(
                    one.getValue(), seen, new AcceptingFacts.By(survey, decision, Optional.of(who.id())));
            done += accepted.done();
            changed.addAll(accepted.changed());
            taken.addAll(accepted.taken());
            withheld.addAll(accepted.withheld());
        }
        record(who, survey, "surveys.accept-facts", done);
        return new Decision(
                done > 0 ? Optional.of(decision) : Optional.empty(), done, changed, taken, withheld, elsewhere);
    }

    private Map<OrganisationId, List<Proposal>> byOrganisation(Survey survey, Set<UUID> ids) {
        return queries.of(survey.id(), ids, ProposalState.OPEN).stream()
                .collect(Collectors.groupingBy(Proposal::organisation, LinkedHashMap::new, Collectors.toList()));
    }

    @Transactional
    public Decision decline(SignedIn who, Survey survey, Set<UUID> ids) {
        permissions.require(who, SurveysAct.REVIEW, survey);
        UUID decision = Identifiers.next();
        List<UUID> own = queries.of(survey.id(), ids, ProposalState.OPEN).stream()
                .map(Proposal::id)
                .toList();
        int done = rows.decide(
                own,
                new ProposalRows.Decided(decision, ProposalState.DECLINED, Optional.empty(), Optional.of(who.id())));
        record(who, survey, "surveys.decline-facts", done);
        return new Decision(done > 0 ? Optional.of(decision) : Optional.empty(), done, Set.of(), Set.of(), Set.of(), 0);
    }

    /** Takes a decision back: what it wrote, as long as it stands, and the proposals are open again. */
    @Transactional
    public Undone undo(SignedIn who, Survey survey, UUID decision) {
        permissions.require(who, SurveysAct.REVIEW, survey);
        return takingBack.takeBack(who, survey, queries.decided(survey.id(), decision));
    }

    /** The same of one organisation only: of a proposal, and what was decided of it together with that one. */
    @Transactional
    public Undone undoOne(SignedIn who, Survey survey, UUID proposal) {
        permissions.require(who, SurveysAct.REVIEW, survey);
        return takingBack.takeBack(who, survey, queries.decidedWith(survey.id(), proposal));
    }

    private void record(SignedIn who, Survey survey, String action, int count) {
        if (count > 0) {
            audit.record(new Act(
                    Optional.of(who.id().value()),
                    action,
                    "survey",
                    survey.id().value(),
                    Map.of("count", String.valueOf(count)),
                    Map.of()));
        }
    }
}
