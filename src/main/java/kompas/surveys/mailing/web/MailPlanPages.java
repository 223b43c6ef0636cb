package kompas.surveys.mailing.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.SurveysAct;
import kompas.surveys.mailing.PlanningMailings;
import kompas.surveys.method.LetterName;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Letters that go out by themselves. */
@PageController
class MailPlanPages {

    private final Surveys surveys;
    private final PlanningMailings planning;
    private final MailViews views;

    MailPlanPages(Surveys surveys, PlanningMailings planning, MailViews views) {
        this.surveys = surveys;
        this.planning = planning;
        this.views = views;
    }

    @PostMapping(MailPages.PATH + "/plan")
    Object plan(Page page, SignedIn who, @PathVariable String slug, @RequestParam(defaultValue = "") String on) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        MultiValueMap<String, String> reminder = new LinkedMultiValueMap<>();
        reminder.add("letter", LetterName.REMINDER.code());
        MailQuery asked = MailQuery.of(reminder);
        boolean planned = day(on).filter(
                        day -> planning.remind(who, survey, day, asked.whom().pause()))
                .isPresent();
        if (planned) {
            return "redirect:" + page.to(survey.path() + "/mail?letter=" + LetterName.REMINDER.code());
        }
        ModelAndView again = new ModelAndView("surveys/mailing/mail", "view", views.mail(page, who, survey, asked))
                .addObject("wrongDay", Typed.line(on));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @PostMapping(MailPages.PATH + "/thanks")
    String thank(Page page, SignedIn who, @PathVariable String slug, @RequestParam(defaultValue = "false") String on) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        planning.thank(who, survey, on.equals("true"));
        return "redirect:" + page.to(survey.path() + "/mail?letter=" + LetterName.THANKS.code());
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
