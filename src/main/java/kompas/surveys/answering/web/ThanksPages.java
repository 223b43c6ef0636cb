package kompas.surveys.answering.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kompas.libraries.Libraries;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.answering.AnswerSheet;
import kompas.surveys.answering.SendingAnswers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What became of the answers: they have arrived, they lie with the library since they came late, or it is over. */
@PageController
class ThanksPages {

    private final KeyDoor door;
    private final Surveys surveys;
    private final SendingAnswers sending;
    private final Libraries libraries;

    ThanksPages(KeyDoor door, Surveys surveys, SendingAnswers sending, Libraries libraries) {
        this.door = door;
        this.surveys = surveys;
        this.sending = sending;
        this.libraries = libraries;
    }

    @GetMapping(AnswerPages.ONE + "/thanks")
    Object thanks(Page page, @PathVariable String key, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        AnswerSheet sheet = door.sheet(key, request);
        Survey survey = surveys.get(sheet.survey());
        if (!sheet.sent() && survey.status().collects()) {
            return "redirect:" + page.to(AnswerPages.PATH + "/" + key + "/check");
        }
        return new ModelAndView(
                "surveys/answering/thanks",
                "view",
                new ThanksView(
                        survey,
                        key,
                        sheet.sent(),
                        sheet.late(),
                        survey.library().flatMap(libraries::find)));
    }

    @PostMapping(AnswerPages.ONE + "/change")
    String change(Page page, @PathVariable String key, HttpServletRequest request) {
        sending.change(door.sheet(key, request));
        return "redirect:" + page.to(AnswerPages.PATH + "/" + key + "/check");
    }
}
