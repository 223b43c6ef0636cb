package kompas.surveys.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Identifiers;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.SurveysAct;
import kompas.surveys.desk.DeskOne;
import kompas.surveys.desk.DeskResearch;
import kompas.surveys.desk.DeskResearch.Added;
import kompas.surveys.desk.DeskState;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Desk research: a list of those to look up, and one after the other with the keyboard. */
@PageController
class DeskResearchPages {

    private static final String PATH = "/surveys/{slug}/desk";
    private static final String ONE = PATH + "/{one:[0-9a-f-]{36}}";

    private final Surveys surveys;
    private final DeskResearch desk;
    private final DeskBeside beside;
    private final DeskResearchViews views;
    private final Clock clock;

    DeskResearchPages(Surveys surveys, DeskResearch desk, DeskBeside beside, DeskResearchViews views, Clock clock) {
        this.surveys = surveys;
        this.desk = desk;
        this.beside = beside;
        this.views = views;
        this.clock = clock;
    }

    /** @param show a state @param over whether the next one was asked for and there is none */
    @GetMapping(PATH)
    ModelAndView list(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String show,
            @RequestParam MultiValueMap<String, String> asked) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        DeskState state = Coded.find(DeskState.class, show).orElse(DeskState.TO_DO);
        String typed = String.valueOf(asked.getFirst("from"));
        int from = typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
        return new ModelAndView(
                "surveys/desk/list",
                "view",
                views.list(
                        page,
                        survey,
                        new DeskResearchViews.Shown(
                                state,
                                from,
                                desk.page(who, survey, state, from, DeskResearchViews.PAGE),
                                desk.counts(who, survey),
                                asked.containsKey("over"))));
    }

    @PostMapping(PATH + "/next")
    String next(Page page, SignedIn who, @PathVariable String slug) {
        return "redirect:" + next(page, who, surveys.get(slug, who, SurveysAct.COLLECT));
    }

    private String next(Page page, SignedIn who, Survey survey) {
        String here = page.to(survey.path() + "/desk");
        return desk.next(who, survey).map(one -> here + "/" + one).orElse(here + "?show=in_work&over");
    }

    /** {@code facts} and their like tell what has just been written down. */
    @GetMapping(ONE)
    ModelAndView one(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @PathVariable UUID one,
            @RequestParam MultiValueMap<String, String> asked) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        DeskForm form = DeskForm.empty(desk.lastSource(who, survey, one).orElse(""), today());
        Added added = new Added(
                number(asked, "facts"),
                number(asked, "written"),
                number(asked, "waiting"),
                number(asked, "known"),
                number(asked, "problems"));
        String notice = added.facts() > 0
                ? DeskView.words(added, page.t())
                : asked.containsKey("removed") ? page.t().say("desk.removed") : "";
        return shown(page, who, survey, new Asked(one, Identifiers.next(), form, "", notice));
    }

    private static int number(MultiValueMap<String, String> asked, String name) {
        String typed = String.valueOf(asked.getFirst(name));
        return typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Writes down what was read; sent twice it is one. */
    @PostMapping(ONE + "/facts")
    Object add(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @PathVariable UUID one,
            @RequestParam MultiValueMap<String, String> typed) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        DeskForm form = DeskForm.of(typed);
        UUID entry = Identifiers.find(typed.getFirst("entry")).orElseGet(Identifiers::next);
        String problem = form.problem(today());
        if (!problem.isEmpty()) {
            ModelAndView again = shown(page, who, survey, new Asked(one, entry, form, problem, ""));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        String language = survey.words().languages().stream().findFirst().orElse(page.language());
        Added added = desk.add(who, survey, one, form.reading(entry, language));
        return "redirect:" + page.to(survey.path() + "/desk/" + one) + "?facts=" + added.facts() + "&written="
                + added.written() + "&waiting=" + added.waiting() + "&known=" + added.known() + "&problems="
                + added.problems();
    }

    /** Says how far it has come, and goes on to the next one. */
    @PostMapping(ONE + "/state")
    String become(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @PathVariable UUID one,
            @RequestParam(defaultValue = "") String state) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        Optional<DeskState> become = Coded.find(DeskState.class, state);
        become.ifPresent(now -> desk.become(who, survey, one, now));
        return become.equals(Optional.of(DeskState.TO_DO))
                ? "redirect:" + page.to(survey.path() + "/desk")
                : "redirect:" + next(page, who, survey);
    }

    @PostMapping(ONE + "/facts/{fact:[0-9a-f-]{36}}/remove")
    String remove(Page page, SignedIn who, @PathVariable String slug, @PathVariable UUID one, @PathVariable UUID fact) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        boolean removed = desk.remove(who, survey, one, fact);
        return "redirect:" + page.to(survey.path() + "/desk/" + one) + (removed ? "?removed" : "");
    }

    private record Asked(UUID one, UUID entry, DeskForm form, String problem, String notice) {}

    private ModelAndView shown(Page page, SignedIn who, Survey survey, Asked asked) {
        DeskOne one = desk.get(who, survey, asked.one());
        return new ModelAndView(
                "surveys/desk/one",
                "view",
                new DeskView(
                        survey,
                        one.id(),
                        views.head(page, one),
                        asked.entry(),
                        views.typing(page, asked.form(), beside.mayWrite(who, survey, one), asked.problem()),
                        views.lines(
                                page,
                                desk.facts(who, survey, one.id()),
                                one.name().organisation().isPresent()),
                        beside.of(page, who, survey, one),
                        asked.notice()));
    }
}
