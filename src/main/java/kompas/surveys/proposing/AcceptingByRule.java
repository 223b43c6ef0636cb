package kompas.surveys.proposing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.accounts.PersonId;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.directory.OrganisationId;
import kompas.directory.stating.StatingFacts;
import kompas.libraries.LibraryId;
import kompas.shared.kernel.Identifiers;
import kompas.surveys.Survey;
import kompas.surveys.SurveyId;
import kompas.surveys.Surveys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Accepts what the rules of a survey hold for, of organisations its library looks after. */
@Component
class AcceptingByRule {

    private final RuleRows rules;
    private final AcceptingFacts accepting;
    private final StatingFacts stating;
    private final Surveys surveys;
    private final AuditLog audit;

    AcceptingByRule(RuleRows rules, AcceptingFacts accepting, StatingFacts stating, Surveys surveys, AuditLog audit) {
        this.rules = rules;
        this.accepting = accepting;
        this.stating = stating;
        this.surveys = surveys;
        this.audit = audit;
    }

    /** What came in just now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void apply(SurveyId survey, UUID response) {
        List<AcceptanceRule> all = rules.of(survey);
        if (all.isEmpty()) {
            return;
        }
        Survey whole = surveys.get(survey);
        Run run = new Run(Identifiers.next(), Optional.empty());
        all.forEach(rule -> accept(whole, held(whole, rule.person(), rule.facts(), Optional.of(response)), run));
    }

    /** What a rule would hold for now, by organisation. */
    Map<OrganisationId, List<Proposal>> held(
            Survey survey, Optional<PersonId> person, FactGroup facts, Optional<UUID> response) {
        Optional<UUID> library = survey.library().map(LibraryId::value);
        Map<OrganisationId, List<Proposal>> held = rules.held(survey.id(), person, facts, response).stream()
                .collect(Collectors.groupingBy(Proposal::organisation, LinkedHashMap::new, Collectors.toList()));
        held.keySet().removeIf(organisation -> !stating.liesIn(organisation, library));
        return held;
    }

    /** @param by whoever made the rule just now; empty for one that was made before */
    record Run(UUID decision, Optional<PersonId> by) {}

    /** @return how many facts */
    int accept(Survey survey, Map<OrganisationId, List<Proposal>> held, Run run) {
        int done = 0;
        for (List<Proposal> proposals : held.values()) {
            done += accepting
                    .accept(proposals, Map.of(), new AcceptingFacts.By(survey, run.decision(), Optional.empty()))
                    .done();
        }
        if (done > 0) {
            audit.record(new Act(
                    run.by().map(PersonId::value),
                    "surveys.accept-by-rule",
                    "survey",
                    survey.id().value(),
                    Map.of("count", String.valueOf(done)),
                    Map.of()));
        }
        return done;
    }
}
