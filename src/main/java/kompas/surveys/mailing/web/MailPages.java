package kompas.surveys.mailing.web;

import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.SurveysAct;
import kompas.surveys.mailing.Mailings;
import kompas.surveys.mailing.Mailings.Outcome;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Letters of a survey by mail: whom one reaches, sending it, and how that goes. */
@PageController
class MailPages {

    static final String PATH = "/surveys/{slug}/mail";

    private static final String ONE = PATH + "/{mailing:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final Surveys surveys;
    private final Mailings mailings;
    private final MailViews views;
    private final RoundViews rounds;

    MailPages(Surveys surveys, Mailings mailings, MailViews views, RoundViews rounds) {
        this.surveys = surveys;
        this.mailings = mailings;
        this.views = views;
        this.rounds = rounds;
    }

    /** Which letter to whom stands in the address, and whose list is open. */
    @GetMapping(PATH)
    ModelAndView mail(
            Page page, SignedIn who, @PathVariable String slug, @RequestParam MultiValueMap<String, String> asked) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        return new ModelAndView("surveys/mailing/mail", "view", views.mail(page, who, survey, MailQuery.of(asked)));
    }

    /** Where something changed since it was shown, it is shown again first. */
    @PostMapping(PATH + "/send")
    Object send(Page page, SignedIn who, @PathVariable String slug, @RequestParam MultiValueMap<String, String> sent) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        MailQuery asked = MailQuery.of(sent);
        Outcome outcome = mailings.send(
                who,
                survey,
                asked.whom(),
                MailQuery.number(MailQuery.first(sent, "round"), 0),
                MailQuery.number(MailQuery.first(sent, "expected"), 0));
        return switch (outcome) {
            case Outcome.Begun begun -> "redirect:" + page.to(survey.path() + "/mail/" + begun.mailing());
            case Outcome.LookAgain ignored -> {
                ModelAndView again = new ModelAndView(
                                "surveys/mailing/mail", "view", views.mail(page, who, survey, asked))
                        .addObject("changed", true);
                again.setStatus(HttpStatus.CONFLICT);
                yield again;
            }
        };
    }

    @GetMapping(ONE)
    ModelAndView round(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @PathVariable UUID mailing,
            @RequestParam(defaultValue = "") String from) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        return new ModelAndView(
                "surveys/mailing/round", "view", rounds.round(page, who, survey, mailing, MailQuery.number(from, 0)));
    }

    @PostMapping(ONE + "/stop")
    String stop(Page page, SignedIn who, @PathVariable String slug, @PathVariable UUID mailing) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        mailings.stop(who, survey, mailing);
        return "redirect:" + page.to(survey.path() + "/mail/" + mailing);
    }
}
