package kompas.surveys.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Role;
import kompas.accounts.SignedIn;
import kompas.accounts.StaffMenuEntry;
import kompas.libraries.LibraryId;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Identifiers;
import kompas.shared.web.NavigationEntry;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.PlanningSurveys;
import kompas.surveys.Survey;
import kompas.surveys.SurveyId;
import kompas.surveys.SurveyPlanners;
import kompas.surveys.SurveyStatus;
import kompas.surveys.Surveys;
import kompas.surveys.SurveysAct;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The surveys somebody works with, beginning one and changing it. */
@PageController
class SurveyPages {

    static final String PATH = "/surveys";
    static final String ONE = PATH + "/{slug}";

    private final Surveys surveys;
    private final PlanningSurveys planning;
    private final SurveyPlanners planners;
    private final SurveyForms forms;
    private final Clock clock;

    SurveyPages(Surveys surveys, PlanningSurveys planning, SurveyPlanners planners, SurveyForms forms, Clock clock) {
        this.surveys = surveys;
        this.planning = planning;
        this.planners = planners;
        this.forms = forms;
        this.clock = clock;
    }

    /** Its place in the menu under a person's name. */
    @Configuration(proxyBeanMethods = false)
    static class SurveysMenu {

        @Bean
        StaffMenuEntry surveysEntry(SurveyPlanners planners) {
            return new StaffMenuEntry(
                    new NavigationEntry(270, "surveys.title", PATH),
                    who -> planners.mayBegin(who) || who.is(Role.FIELDWORKER));
        }
    }

    @GetMapping(PATH)
    ModelAndView list(Page page, SignedIn who) {
        return new ModelAndView("surveys/list", "view", new SurveysView(surveys.of(who), planners.mayBegin(who)));
    }

    /** @param questionnaire the one to ask; chosen in the form where none is named */
    @GetMapping(PATH + "/new")
    ModelAndView begin(Page page, SignedIn who, @RequestParam(defaultValue = "") String questionnaire) {
        planners.require(who);
        SurveyForm blank = SurveyForm.blank(LocalDate.now(clock), page.languagesOwnFirst());
        return form(forms.blank(page, who, Identifiers.next(), blank, questionnaire));
    }

    @GetMapping(ONE + "/edit")
    ModelAndView edit(Page page, SignedIn who, @PathVariable String slug) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        return form(forms.of(page, who, survey, SurveyForm.of(survey, page.languagesOwnFirst())));
    }

    /** Saves a new one, or a changed one; sent twice it is one. */
    @PostMapping(PATH + "/new")
    Object save(Page page, SignedIn who, @RequestParam UUID id, @RequestParam MultiValueMap<String, String> typed) {
        planners.require(who);
        SurveyForm form = SurveyForm.of(typed, page.languagesOwnFirst());
        Optional<LibraryId> owner = planners.chosen(who, form.first("library"));
        String questionnaire = form.first("questionnaire");
        Optional<UUID> asked = forms.chosen(who, questionnaire);
        if (asked.isEmpty()) {
            form.problems().put("questionnaire", "surveys.problem.no-questionnaire");
        }
        Optional<SurveyForm.Read> read = form.read();
        if (read.isEmpty() || asked.isEmpty()) {
            return again(form(forms.blank(page, who, id, form, questionnaire)));
        }
        SurveyForm.Read words = read.get();
        Survey saved = planning.save(
                who,
                new Survey(
                        new SurveyId(id),
                        "",
                        owner,
                        asked.get(),
                        words.words(),
                        SurveyStatus.DRAFT,
                        words.period(),
                        words.areas().isEmpty() ? forms.served(owner) : words.areas(),
                        false));
        return "redirect:" + page.to(saved.path());
    }

    @PostMapping(ONE + "/edit")
    Object change(
            Page page, SignedIn who, @PathVariable String slug, @RequestParam MultiValueMap<String, String> typed) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        SurveyForm form = SurveyForm.of(typed, page.languagesOwnFirst());
        Optional<SurveyForm.Read> read = form.read();
        if (read.isEmpty()) {
            return again(form(forms.of(page, who, survey, form)));
        }
        SurveyForm.Read words = read.get();
        planning.save(
                who,
                new Survey(
                        survey.id(),
                        survey.slug(),
                        survey.library(),
                        survey.questionnaire(),
                        words.words(),
                        survey.status(),
                        words.period(),
                        words.areas(),
                        survey.example()));
        return "redirect:" + page.to(survey.path());
    }

    /** Opens it for answers, or closes it. */
    @PostMapping(ONE + "/status")
    String become(Page page, SignedIn who, @PathVariable String slug, @RequestParam(defaultValue = "") String status) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        Coded.find(SurveyStatus.class, status).ifPresent(wanted -> planning.become(who, survey, wanted));
        return "redirect:" + page.to(survey.path());
    }

    /** @param view what the form shows */
    private static ModelAndView form(SurveyFormView view) {
        return new ModelAndView("surveys/form", "view", view);
    }

    private static ModelAndView again(ModelAndView form) {
        form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return form;
    }
}
