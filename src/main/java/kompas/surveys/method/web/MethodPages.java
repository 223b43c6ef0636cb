package kompas.surveys.method.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.accounts.Accounts;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.TimeZones;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import kompas.surveys.method.KeepingMethod;
import kompas.surveys.method.LetterName;
import kompas.surveys.method.MethodStep;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How a survey is done, step by step: read and ticked off by the team, changed by those who plan. */
@PageController
class MethodPages {

    static final String PATH = "/surveys/{slug}/method";

    private static final String STEP = PATH + "/{step:[0-9a-f-]{36}}";

    private final Surveys surveys;
    private final SurveysPermissions permissions;
    private final KeepingMethod method;
    private final Accounts accounts;
    private final NetworkSettings network;

    MethodPages(
            Surveys surveys,
            SurveysPermissions permissions,
            KeepingMethod method,
            Accounts accounts,
            NetworkSettings network) {
        this.surveys = surveys;
        this.permissions = permissions;
        this.method = method;
        this.accounts = accounts;
        this.network = network;
    }

    @GetMapping(PATH)
    ModelAndView steps(Page page, SignedIn who, @PathVariable String slug) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        List<MethodStep> steps = method.steps(who, survey);
        Map<PersonId, String> names = accounts.names(
                steps.stream().flatMap(step -> step.doneBy().stream()).collect(Collectors.toSet()));
        return new ModelAndView(
                "surveys/method/steps",
                "view",
                new MethodView(
                        survey,
                        steps.stream()
                                .map(step -> line(page, survey, step, names))
                                .toList(),
                        List.of(LetterName.values()),
                        page.languagesOwnFirst(),
                        permissions.may(who, SurveysAct.PLAN, survey)));
    }

    private MethodView.Step line(Page page, Survey survey, MethodStep step, Map<PersonId, String> names) {
        ZoneId zone = TimeZones.of(network.current().countries().getFirst());
        return new MethodView.Step(
                step.id(),
                page.t().date(survey.period().opens().plusDays(step.day() - 1L)),
                step.title().in(page.language()),
                step.text().map(text -> text.in(page.language()).text()).orElse(""),
                step.done()
                        .map(at -> page.t()
                                .say(
                                        "method.done",
                                        "on",
                                        page.t().date(at.atZone(zone).toLocalDate()),
                                        "who",
                                        step.doneBy()
                                                .map(person -> names.getOrDefault(person, "–"))
                                                .orElse("–")))
                        .orElse(""));
    }

    @PostMapping(PATH + "/take")
    String take(Page page, SignedIn who, @PathVariable String slug) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        method.take(who, survey);
        return back(page, survey);
    }

    @GetMapping(PATH + "/new")
    ModelAndView blank(Page page, SignedIn who, @PathVariable String slug) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        return form(new StepForm(Identifiers.next(), survey, page.languagesOwnFirst(), Map.of("day", "1"), ""));
    }

    @GetMapping(STEP)
    ModelAndView edit(Page page, SignedIn who, @PathVariable String slug, @PathVariable UUID step) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        return form(method.steps(who, survey).stream()
                .filter(each -> each.id().equals(step))
                .findFirst()
                .map(found -> StepForm.of(survey, found, page.languagesOwnFirst()))
                .orElseThrow(() -> new NotFound("Step " + step)));
    }

    /** Sent twice it is one. */
    @PostMapping(STEP)
    Object save(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @PathVariable UUID step,
            @RequestParam MultiValueMap<String, String> typed) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        StepForm sent = StepForm.of(survey, step, page.languagesOwnFirst(), typed);
        if (!sent.problem().isEmpty()) {
            ModelAndView again = form(sent);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        method.write(who, survey, sent.step());
        return back(page, survey);
    }

    @PostMapping(STEP + "/done")
    String done(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @PathVariable UUID step,
            @RequestParam(defaultValue = "true") boolean done) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        method.done(who, survey, step, done);
        return back(page, survey);
    }

    @PostMapping(STEP + "/move")
    String move(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @PathVariable UUID step,
            @RequestParam(defaultValue = "false") boolean up) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        method.move(who, survey, step, up);
        return back(page, survey);
    }

    @PostMapping(STEP + "/remove")
    String remove(Page page, SignedIn who, @PathVariable String slug, @PathVariable UUID step) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        method.remove(who, survey, step);
        return back(page, survey);
    }

    private static ModelAndView form(StepForm form) {
        return new ModelAndView("surveys/method/step", "form", form);
    }

    private static String back(Page page, Survey survey) {
        return "redirect:" + page.to(survey.path() + "/method");
    }
}
