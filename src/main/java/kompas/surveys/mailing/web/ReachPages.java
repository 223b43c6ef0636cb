package kompas.surveys.mailing.web;

import kompas.accounts.SignedIn;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.SurveysAct;
import kompas.surveys.method.KeepingMethod;
import kompas.surveys.method.Reach;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How those who get a letter reach the team. */
@PageController
class ReachPages {

    private static final String PATH = MailPages.PATH + "/reach";
    private static final int LONGEST_PHONE = 40;

    private final Surveys surveys;
    private final KeepingMethod method;

    ReachPages(Surveys surveys, KeepingMethod method) {
        this.surveys = surveys;
        this.method = method;
    }

    @GetMapping(PATH)
    ModelAndView reach(Page page, SignedIn who, @PathVariable String slug) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        return form(survey, method.reach(who, survey), "");
    }

    @PostMapping(PATH)
    Object say(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String email) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        Reach typed = new Reach(Typed.line(phone), Typed.line(email));
        String problem = problem(typed);
        if (!problem.isEmpty()) {
            ModelAndView again = form(survey, typed, problem);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        method.reach(who, survey, typed);
        return "redirect:" + page.to(survey.path() + "/mail");
    }

    /** The field that needs mending; "" for none. */
    private static String problem(Reach typed) {
        if (typed.phone().length() > LONGEST_PHONE) {
            return "phone";
        }
        return typed.email().isEmpty() || Typed.isAddress(typed.email()) ? "" : "email";
    }

    private static ModelAndView form(Survey survey, Reach reach, String problem) {
        return new ModelAndView("surveys/mailing/reach", "survey", survey)
                .addObject("reach", reach)
                .addObject("problem", problem);
    }
}
