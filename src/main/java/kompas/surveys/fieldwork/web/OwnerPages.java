package kompas.surveys.fieldwork.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.Identifiers;
import kompas.shared.web.Choice;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.SurveysAct;
import kompas.surveys.fieldwork.AssigningRespondents;
import kompas.surveys.fieldwork.RespondentAnswers;
import kompas.surveys.fieldwork.RespondentFilter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whose answer a response is. */
@PageController
class OwnerPages {

    private static final String PATH = "/surveys/{slug}/responses/{response:[0-9a-f-]{36}}/whose";
    private static final int MOST = 5000;

    private final Surveys surveys;
    private final RespondentAnswers answers;
    private final AssigningRespondents respondents;

    OwnerPages(Surveys surveys, RespondentAnswers answers, AssigningRespondents respondents) {
        this.surveys = surveys;
        this.answers = answers;
        this.respondents = respondents;
    }

    @GetMapping(PATH)
    ModelAndView whose(Page page, SignedIn who, @PathVariable String slug, @PathVariable UUID response) {
        Survey survey = surveys.get(slug, who, SurveysAct.REVIEW);
        Optional<UUID> now = answers.of(who, survey, response);
        List<Choice> choices = respondents.page(who, survey, RespondentFilter.ALL, 0, MOST).stream()
                .map(one -> new Choice(
                        one.id().toString(),
                        one.name().text().in(page.language()).text(),
                        now.filter(one.id()::equals).isPresent()))
                .toList();
        return new ModelAndView("surveys/fieldwork/whose", "survey", survey)
                .addObject("response", response)
                .addObject("choices", choices);
    }

    @PostMapping(PATH)
    String say(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @PathVariable UUID response,
            @RequestParam(defaultValue = "") String respondent) {
        Survey survey = surveys.get(slug, who, SurveysAct.REVIEW);
        answers.say(who, survey, response, Identifiers.find(respondent));
        return "redirect:" + page.to(survey.path() + "/responses/" + response);
    }
}
