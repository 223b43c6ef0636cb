package kompas.surveys.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.shared.kernel.NotFound;
import kompas.surveys.Survey;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import kompas.surveys.proposing.DecidingProposals;
import kompas.surveys.proposing.ProposingFromDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks those that are asked up from a desk, and writes down what it finds with where and when. */
@Service
public class DeskResearch {

    private final DeskLookRows rows;
    private final DeskFactRows facts;
    private final ProposingFromDesk proposing;
    private final DecidingProposals deciding;
    private final SurveysPermissions permissions;
    private final AuditLog audit;

    DeskResearch(
            DeskLookRows rows,
            DeskFactRows facts,
            ProposingFromDesk proposing,
            DecidingProposals deciding,
            SurveysPermissions permissions,
            AuditLog audit) {
        this.rows = rows;
        this.facts = facts;
        this.proposing = proposing;
        this.deciding = deciding;
        this.permissions = permissions;
        this.audit = audit;
    }

    /** Those of one state, place by place, from one on. */
    @Transactional(readOnly = true)
    public List<DeskOne> page(SignedIn who, Survey survey, DeskState state, int from, int most) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        return rows.page(survey.id(), state, from, most);
    }

    /** How many of each state; what is none is not in it. */
    @Transactional(readOnly = true)
    public Map<DeskState, Integer> counts(SignedIn who, Survey survey) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        return rows.counts(survey.id());
    }

    /** @throws NotFound when this survey asks nobody with this id, or the public does not see it */
    @Transactional(readOnly = true)
    public DeskOne get(SignedIn who, Survey survey, UUID respondent) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        return rows.find(survey.id(), respondent).orElseThrow(() -> new NotFound("Respondent " + respondent));
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<DeskFact> facts(SignedIn who, Survey survey, UUID respondent) {
        get(who, survey, respondent);
        return facts.of(respondent);
    }

    /** Where this person read last of this one; it is where they read on. */
    @Transactional(readOnly = true)
    public Optional<String> lastSource(SignedIn who, Survey survey, UUID respondent) {
        get(who, survey, respondent);
        return facts.lastSource(who.id(), respondent);
    }

    /** Takes the next one nobody has looked at; two who do so at once get two. Empty when all are looked at. */
    @Transactional
    public Optional<UUID> next(SignedIn who, Survey survey) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        Optional<UUID> next = rows.next(survey.id(), who.id());
        next.ifPresent(one -> rows.become(one, DeskState.IN_WORK, who.id(), true));
        return next;
    }

    /** Says how far it has come. */
    @Transactional
    public void become(SignedIn who, Survey survey, UUID respondent, DeskState state) {
        get(who, survey, respondent);
        boolean changed =
                state == DeskState.TO_DO ? rows.forget(respondent) : rows.become(respondent, state, who.id(), false);
        if (changed) {
            record(who, "surveys.desk-look", respondent, Map.of("survey", survey.slug(), "state", state.code()));
        }
    }

    /**
     * What became of what was read.
     *
     * @param facts how many were written down
     * @param written how many stand on the page now
     * @param waiting how many wait as proposals
     * @param known how many stood there already, or are waiting already; of one that is no organisation yet all are kept
     * @param problems how many could not be written at once: a register number of another one, a contact not to be used
     */
    public record Added(int facts, int written, int waiting, int known, int problems) {}

    /** Writes down what was read; who may both review and change the page may write it there at once. */
    @Transactional
    public Added add(SignedIn who, Survey survey, UUID respondent, Reading reading) {
        get(who, survey, respondent);
        List<UUID> added = facts.add(survey.id(), respondent, reading, who.id());
        rows.become(respondent, DeskState.IN_WORK, who.id(), true);
        List<UUID> proposed = proposing.propose(added);
        if (!added.isEmpty()) {
            record(
                    who,
                    "surveys.desk-facts",
                    respondent,
                    Map.of("survey", survey.slug(), "count", String.valueOf(added.size())));
        }
        int known = Math.max(0, added.size() - proposed.size());
        if (!reading.atOnce() || proposed.isEmpty() || !permissions.may(who, SurveysAct.REVIEW, survey)) {
            return new Added(added.size(), 0, proposed.size(), known, 0);
        }
        Map<UUID, String> seen = new HashMap<>();
        proposed.forEach(id -> seen.put(id, ""));
        DecidingProposals.Decision decision = deciding.accept(who, survey, seen);
        int problems = decision.taken().size() + decision.withheld().size();
        return new Added(added.size(), decision.done(), proposed.size() - decision.done() - problems, known, problems);
    }

    /** @return false when it was accepted already: that is taken back among the proposals */
    @Transactional
    public boolean remove(SignedIn who, Survey survey, UUID respondent, UUID fact) {
        get(who, survey, respondent);
        boolean removed = facts.remove(survey.id(), respondent, fact);
        if (removed) {
            record(who, "surveys.desk-remove", respondent, Map.of("survey", survey.slug()));
        }
        return removed;
    }

    private void record(SignedIn who, String action, UUID respondent, Map<String, String> detail) {
        audit.record(new Act(Optional.of(who.id().value()), action, "respondent", respondent, detail, Map.of()));
    }
}
