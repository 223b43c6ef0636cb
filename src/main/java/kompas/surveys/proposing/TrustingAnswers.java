package kompas.surveys.proposing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.directory.OrganisationId;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.NotFound;
import kompas.surveys.Survey;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import kompas.surveys.collecting.FieldTeam;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says from whom which facts need no look. Before a rule is made it says what it would take over at once. */
@Service
public class TrustingAnswers {

    private final RuleRows rules;
    private final AcceptingByRule accepting;
    private final FieldTeam team;
    private final SurveysPermissions permissions;
    private final AuditLog audit;

    TrustingAnswers(
            RuleRows rules, AcceptingByRule accepting, FieldTeam team, SurveysPermissions permissions, AuditLog audit) {
        this.rules = rules;
        this.accepting = accepting;
        this.team = team;
        this.permissions = permissions;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<AcceptanceRule> of(SignedIn who, Survey survey) {
        permissions.require(who, SurveysAct.PLAN, survey);
        return rules.of(survey.id());
    }

    /**
     * A rule somebody thinks of.
     *
     * @param person a fieldworker; empty for the organisations themselves
     */
    public record Wanted(Optional<PersonId> person, Set<FactGroup> facts) {}

    /** What a rule would take over at once. */
    public record Foreseen(int facts, int organisations) {}

    /** @throws NotFound when this person collects nothing for the survey */
    @Transactional(readOnly = true)
    public Foreseen foresee(SignedIn who, Survey survey, Wanted wanted) {
        permissions.require(who, SurveysAct.PLAN, survey);
        known(survey, wanted);
        List<Map<OrganisationId, List<Proposal>>> held = wanted.facts().stream()
                .map(facts -> accepting.held(survey, wanted.person(), facts, Optional.empty()))
                .toList();
        return new Foreseen(
                held.stream()
                        .flatMap(each -> each.values().stream())
                        .mapToInt(List::size)
                        .sum(),
                held.stream()
                        .map(Map::keySet)
                        .flatMap(Collection::stream)
                        .collect(Collectors.toSet())
                        .size());
    }

    /**
     * What was taken over as a rule was made.
     *
     * @param run to take it back by
     */
    public record Made(int facts, UUID run) {}

    /** From now on; what waits is taken over at once. */
    @Transactional
    public Made make(SignedIn who, Survey survey, Wanted wanted) {
        permissions.require(who, SurveysAct.PLAN, survey);
        known(survey, wanted);
        AcceptingByRule.Run run = new AcceptingByRule.Run(Identifiers.next(), Optional.of(who.id()));
        int done = 0;
        for (FactGroup facts : wanted.facts()) {
            if (rules.add(survey.id(), wanted.person(), facts, who.id())) {
                record(who, survey, "surveys.make-rule", facts);
            }
            done += accepting.accept(survey, accepting.held(survey, wanted.person(), facts, Optional.empty()), run);
        }
        return new Made(done, run.decision());
    }

    private void known(Survey survey, Wanted wanted) {
        wanted.person()
                .filter(person -> team.everybody(survey).stream()
                        .noneMatch(each -> each.id().equals(person)))
                .ifPresent(person -> {
                    throw new NotFound("Fieldworker " + person);
                });
    }

    /** Ends a rule; what it took over stays. */
    @Transactional
    public void drop(SignedIn who, Survey survey, UUID rule) {
        for (AcceptanceRule each : of(who, survey)) {
            if (each.id().equals(rule) && rules.remove(survey.id(), rule)) {
                record(who, survey, "surveys.drop-rule", each.facts());
            }
        }
    }

    private void record(SignedIn who, Survey survey, String action, FactGroup facts) {
        audit.record(new Act(
                Optional.of(who.id().value()),
                action,
                "survey",
                survey.id().value(),
                Map.of("facts", facts.code()),
                Map.of()));
    }
}
