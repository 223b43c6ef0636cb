package kompas.surveys.proposing.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.accounts.Accounts;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.Coded;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.SurveysAct;
import kompas.surveys.collecting.FieldTeam;
import kompas.surveys.proposing.AcceptanceRule;
import kompas.surveys.proposing.FactGroup;
import kompas.surveys.proposing.TrustingAnswers;
import kompas.surveys.proposing.TrustingAnswers.Foreseen;
import kompas.surveys.proposing.TrustingAnswers.Wanted;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Rules by which answers are taken over without a look. Nothing happens before the last button. */
@PageController
class RulePages {

    private static final String PATH = ProposalPages.PATH + "/rules";
    private static final String THEMSELVES = "themselves";

    private final Surveys surveys;
    private final TrustingAnswers trusting;
    private final FieldTeam team;
    private final Accounts accounts;

    RulePages(Surveys surveys, TrustingAnswers trusting, FieldTeam team, Accounts accounts) {
        this.surveys = surveys;
        this.trusting = trusting;
        this.team = team;
        this.accounts = accounts;
    }

    /** A rule as it was typed. */
    private record Typed(String whom, Set<FactGroup> facts) {

        static Typed of(String whom, List<String> facts) {
            Set<FactGroup> known = EnumSet.noneOf(FactGroup.class);
            facts.stream()
                    .flatMap(code -> Coded.find(FactGroup.class, code).stream())
                    .forEach(known::add);
            return new Typed(whom, known);
        }

        Optional<Wanted> wanted() {
            boolean said = whom.equals(THEMSELVES) || Narrowed.id(whom).isPresent();
            return said && !facts.isEmpty()
                    ? Optional.of(new Wanted(Narrowed.id(whom).map(PersonId::new), facts))
                    : Optional.empty();
        }
    }

    @GetMapping(PATH)
    ModelAndView rules(
            Page page, SignedIn who, @PathVariable String slug, @RequestParam(defaultValue = "-1") int done) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        return view(page, who, survey, Typed.of("", List.of()), new Said(Optional.empty(), "", done));
    }

    private record Said(Optional<Foreseen> foreseen, String problem, int done) {}

    @GetMapping(PATH + "/preview")
    ModelAndView preview(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String whom,
            @RequestParam(defaultValue = "") List<String> facts) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        Typed typed = Typed.of(whom, facts);
        Optional<Foreseen> foreseen = typed.wanted().map(wanted -> trusting.foresee(who, survey, wanted));
        String problem = foreseen.isPresent() ? "" : "proposing.rule.incomplete";
        return view(page, who, survey, typed, new Said(foreseen, problem, -1));
    }

    @PostMapping(PATH)
    Object make(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String whom,
            @RequestParam(defaultValue = "") List<String> facts) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        Optional<Wanted> wanted = Typed.of(whom, facts).wanted();
        if (wanted.isEmpty()) {
            return preview(page, who, slug, whom, facts);
        }
        int done = trusting.make(who, survey, wanted.get());
        return "redirect:" + page.to(survey.path() + "/proposals/rules?done=" + done);
    }

    @PostMapping(PATH + "/{rule:[0-9a-f-]{36}}/drop")
    String drop(Page page, SignedIn who, @PathVariable String slug, @PathVariable UUID rule) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        trusting.drop(who, survey, rule);
        return "redirect:" + page.to(survey.path() + "/proposals/rules");
    }

    private ModelAndView view(Page page, SignedIn who, Survey survey, Typed typed, Said said) {
        Text t = page.t();
        List<AcceptanceRule> rules = trusting.of(who, survey);
        Map<PersonId, String> names = accounts.names(
                rules.stream().flatMap(rule -> rule.person().stream()).collect(Collectors.toSet()));
        List<Choice> whom = new ArrayList<>();
        whom.add(new Choice(
                THEMSELVES, t.say("proposing.themselves"), typed.whom().equals(THEMSELVES)));
        team.everybody(survey).forEach(person -> {
            String id = person.id().value().toString();
            whom.add(new Choice(id, person.name(), id.equals(typed.whom())));
        });
        RulesView view = new RulesView(
                survey,
                rules.stream().map(rule -> line(rule, names, t)).toList(),
                whom(survey, typed.whom(), t),
                facts(typed.facts(), t),
                said.foreseen(),
                said.problem(),
                said.done());
        ModelAndView answer = new ModelAndView("surveys/proposing/rules", "view", view);
        answer.setStatus(said.problem().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
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
