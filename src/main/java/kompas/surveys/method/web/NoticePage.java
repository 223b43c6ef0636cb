package kompas.surveys.method.web;

import kompas.shared.kernel.NotFound;
import kompas.shared.web.PageController;
import kompas.surveys.Survey;
import kompas.surveys.SurveyStatus;
import kompas.surveys.Surveys;
import kompas.surveys.method.KeepingMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What happens to the answers to a survey, for everybody: where a letter's line about it leads. */
@PageController
class NoticePage {

    private final Surveys surveys;
    private final KeepingMethod method;

    NoticePage(Surveys surveys, KeepingMethod method) {
        this.surveys = surveys;
        this.method = method;
    }

    /** Of a draft the public knows nothing yet. */
    @GetMapping("/surveys/{slug}/notice")
    ModelAndView notice(@PathVariable String slug) {
        Survey survey = surveys.find(slug)
                .filter(found -> found.status() != SurveyStatus.DRAFT)
                .orElseThrow(() -> new NotFound("Survey " + slug));
        return new ModelAndView("surveys/method/notice", "survey", survey).addObject("notice", method.notice(survey));
    }
}
