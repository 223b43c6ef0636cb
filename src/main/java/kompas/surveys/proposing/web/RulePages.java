package kompas.surveys.proposing.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Identifiers;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.SurveysAct;
import kompas.surveys.proposing.FactGroup;
import kompas.surveys.proposing.RuleRun;
import kompas.surveys.proposing.RuleRuns;
import kompas.surveys.proposing.TrustingAnswers;
import kompas.surveys.proposing.TrustingAnswers.Foreseen;
import kompas.surveys.proposing.TrustingAnswers.Made;
import kompas.surveys.proposing.TrustingAnswers.Wanted;
import kompas.surveys.proposing.Undone;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Rules by which answers are taken over without a look, and taking back what they did. Nothing happens before the last button. */
@PageController
class RulePages {

    private static final String PATH = ProposalPages.PATH + "/rules";

    private final Surveys surveys;
    private final TrustingAnswers trusting;
    private final RuleRuns runs;
    private final RuleViews views;

    RulePages(Surveys surveys, TrustingAnswers trusting, RuleRuns runs, RuleViews views) {
        this.surveys = surveys;
        this.trusting = trusting;
        this.runs = runs;
        this.views = views;
    }

    /** A rule as it was typed. */
    record Typed(String whom, Set<FactGroup> facts) {

        static final Typed NOTHING = new Typed("", Set.of());

        static Typed of(String whom, List<String> facts) {
            Set<FactGroup> known = EnumSet.noneOf(FactGroup.class);
            facts.stream()
                    .flatMap(code -> Coded.find(FactGroup.class, code).stream())
                    .forEach(known::add);
            return new Typed(whom, known);
        }

        Optional<Wanted> wanted() {
            boolean said =
                    whom.equals(RuleViews.THEMSELVES) || Identifiers.find(whom).isPresent();
            return said && !facts.isEmpty()
                    ? Optional.of(new Wanted(Identifiers.find(whom).map(PersonId::new), facts))
                    : Optional.empty();
        }
    }

    /**
     * What the page is asked to show.
     *
     * @param run which one the page has just taken back
     */
    record Asked(
            Typed typed,
            Optional<Foreseen> foreseen,
            String problem,
            RulesView.Done done,
            Undone undone,
            RuleRun.Which run) {

        static Asked typed(Typed typed, Optional<Foreseen> foreseen, String problem) {
            return new Asked(
                    typed, foreseen, problem, new RulesView.Done(-1, ""), new Undone(-1, 0, 0), RuleRun.Which.NONE);
        }
    }

    /** {@code done} and {@code back} and their like tell what has just been done. */
    @GetMapping(PATH)
    ModelAndView rules(
            Page page, SignedIn who, @PathVariable String slug, @RequestParam MultiValueMap<String, String> asked) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        String run = Identifiers.find(Narrowed.first(asked, "run"))
                .map(UUID::toString)
                .orElse("");
        int done = number(asked, "done");
        return view(
                page,
                who,
                survey,
                new Asked(
                        Typed.NOTHING,
                        Optional.empty(),
                        "",
                        new RulesView.Done(done, done > 0 ? run : ""),
                        new Undone(number(asked, "back"), number(asked, "left"), number(asked, "elsewhere")),
                        which(asked)));
    }

    /** -1 where none stands there. */
    private static int number(MultiValueMap<String, String> asked, String name) {
        String typed = Narrowed.first(asked, name);
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : -1;
    }

    private static RuleRun.Which which(MultiValueMap<String, String> asked) {
        return new RuleRun.Which(Identifiers.find(Narrowed.first(asked, "run")), day(Narrowed.first(asked, "day")));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

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
        return view(
                page,
                who,
                survey,
                Asked.typed(typed, foreseen, foreseen.isPresent() ? "" : "proposing.rule.incomplete"));
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
        Made made = trusting.make(who, survey, wanted.get());
        return "redirect:" + page.to(survey.path() + "/proposals/rules?done=" + made.facts())
                + (made.facts() > 0 ? "&run=" + made.run() : "");
    }

    /** Takes back all that was taken over at once ({@code run}) or on one {@code day}. */
    @PostMapping(PATH + "/undo")
    String undo(Page page, SignedIn who, @PathVariable String slug, @RequestParam MultiValueMap<String, String> typed) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        RuleRun.Which which = which(typed);
        Undone undone = runs.takeBack(who, survey, which);
        return "redirect:" + page.to(survey.path() + "/proposals/rules")
                + "?back=" + undone.back() + "&left=" + undone.left() + "&elsewhere=" + undone.elsewhere()
                + which.decision().map(run -> "&run=" + run).orElse("")
                + which.on().map(day -> "&day=" + day).orElse("");
    }

    @PostMapping(PATH + "/{rule:[0-9a-f-]{36}}/drop")
    String drop(Page page, SignedIn who, @PathVariable String slug, @PathVariable UUID rule) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        trusting.drop(who, survey, rule);
        return "redirect:" + page.to(survey.path() + "/proposals/rules");
    }

    private ModelAndView view(Page page, SignedIn who, Survey survey, Asked asked) {
        ModelAndView answer = new ModelAndView("surveys/proposing/rules", "view", views.view(page, who, survey, asked));
        answer.setStatus(asked.problem().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
