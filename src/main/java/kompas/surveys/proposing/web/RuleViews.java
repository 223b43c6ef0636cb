package kompas.surveys.proposing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.accounts.Accounts;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.directory.stating.StatingFacts;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Page;
import kompas.surveys.Survey;
import kompas.surveys.collecting.FieldTeam;
import kompas.surveys.proposing.AcceptanceRule;
import kompas.surveys.proposing.FactGroup;
import kompas.surveys.proposing.RuleRun;
import kompas.surveys.proposing.RuleRuns;
import kompas.surveys.proposing.TrustingAnswers;
import org.springframework.stereotype.Component;

/** Makes the page of rules: whom and what they are about by their names, and what they have done. */
@Component
class RuleViews {

    static final String THEMSELVES = "themselves";

    private final TrustingAnswers trusting;
    private final RuleRuns runs;
    private final FieldTeam team;
    private final Accounts accounts;

    RuleViews(TrustingAnswers trusting, RuleRuns runs, FieldTeam team, Accounts accounts) {
        this.trusting = trusting;
        this.runs = runs;
        this.team = team;
        this.accounts = accounts;
    }

    RulesView view(Page page, SignedIn who, Survey survey, RulePages.Asked asked) {
        Text t = page.t();
        List<AcceptanceRule> rules = trusting.of(who, survey);
        Map<PersonId, String> names = accounts.names(
                rules.stream().flatMap(rule -> rule.person().stream()).collect(Collectors.toSet()));
        boolean left = asked.undone().left() + asked.undone().elsewhere() > 0;
        return new RulesView(
                survey,
                rules.stream().map(rule -> line(rule, names, t)).toList(),
                whom(survey, asked.typed().whom(), t),
                facts(asked.typed().facts(), t),
                asked.foreseen(),
                asked.problem(),
                asked.done(),
                runs.of(who, survey).stream().map(run -> line(run, t)).toList(),
                asked.undone(),
                left ? stays(page, who, survey, asked.run()) : List.of());
    }

    private List<RulesView.Stays> stays(Page page, SignedIn who, Survey survey, RuleRun.Which run) {
        return runs.stays(who, survey, run).stream()
                .map(one -> new RulesView.Stays(
                        one.organisation().name().in(page.language()),
                        page.to(one.organisation().path() + "/history"),
                        one.facts().stream()
                                .map(fact -> StatingFacts.title(fact, page.t()))
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private static RulesView.Run line(RuleRun run, Text t) {
        return new RulesView.Run(run.on().toString(), t.date(run.on()), run.facts(), run.organisations());
    }

    private static List<Choice> facts(Set<FactGroup> chosen, Text t) {
        return Stream.of(FactGroup.values())
                .map(group -> new Choice(group.code(), t.say(group.key()), chosen.contains(group)))
                .toList();
    }

    private List<Choice> whom(Survey survey, String chosen, Text t) {
        List<Choice> whom = new ArrayList<>();
        whom.add(new Choice(THEMSELVES, t.say("proposing.themselves"), chosen.equals(THEMSELVES)));
        team.everybody(survey).forEach(person -> {
            String id = person.id().value().toString();
            whom.add(new Choice(id, person.name(), id.equals(chosen)));
        });
        return whom;
    }

    private static RulesView.Line line(AcceptanceRule rule, Map<PersonId, String> names, Text t) {
        return new RulesView.Line(
                rule.id().toString(),
                rule.person()
                        .map(person -> names.getOrDefault(person, "–"))
                        .orElseGet(() -> t.say("proposing.themselves")),
                t.say(rule.facts().key()));
    }
}
