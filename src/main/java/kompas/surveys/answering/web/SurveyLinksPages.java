package kompas.surveys.answering.web;

import java.io.IOException;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.QrPath;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.SurveysAct;
import kompas.surveys.answering.Answering;
import kompas.surveys.answering.LateAnswers;
import kompas.surveys.answering.OpenLinks;
import kompas.surveys.answering.PersonalLinks;
import kompas.surveys.inviting.Invitation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The addresses a survey is answered at: the one for everybody, with its poster, and those of whom it asks. */
@PageController
class SurveyLinksPages {

    private static final String PATH = "/surveys/{slug}/links";

    private final Surveys surveys;
    private final OpenLinks open;
    private final PersonalLinks personal;
    private final Answering answering;
    private final LateAnswers late;

    SurveyLinksPages(Surveys surveys, OpenLinks open, PersonalLinks personal, Answering answering, LateAnswers late) {
        this.late = late;
        this.surveys = surveys;
        this.open = open;
        this.personal = personal;
        this.answering = answering;
    }

    @GetMapping(PATH)
    ModelAndView links(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @RequestParam(name = "page", defaultValue = "1") int at) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        int number = Math.clamp(at, 1, 10_000);
        return new ModelAndView(
                "surveys/answering/links",
                "view",
                new LinksView(
                        survey,
                        open.allowed(survey),
                        late.count(who, survey),
                        QrPath.of(page.base() + page.to("/answer/" + slug)),
                        number,
                        personal.count(who, survey),
                        personal.page(who, survey, number)));
    }

    @PostMapping(PATH)
    String allow(
            Page page, SignedIn who, @PathVariable String slug, @RequestParam(defaultValue = "false") boolean anybody) {
        open.allow(who, surveys.get(slug, who, SurveysAct.PLAN), anybody);
        return "redirect:" + page.to("/surveys/" + slug + "/links");
    }

    /** The link of one that is asked, to send or to have scanned. */
    @GetMapping(PATH + "/{code}")
    ModelAndView own(Page page, SignedIn who, @PathVariable String slug, @PathVariable String code) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        Invitation one = personal.find(who, survey, code).orElseThrow(() -> new NotFound("No link " + slug));
        String address = page.base() + page.to("/answer/" + one.code().text());
        return new ModelAndView("surveys/answering/own-link", "survey", survey)
                .addObject("name", personal.name(one).orElseThrow(() -> new NotFound("Nobody asked")))
                .addObject("code", one.code().text())
                .addObject("address", address)
                .addObject("qr", QrPath.of(address));
    }

    @PostMapping(PATH + "/late")
    String takeIn(Page page, SignedIn who, @PathVariable String slug) throws IOException {
        late.takeIn(who, surveys.get(slug, who, SurveysAct.PLAN));
        return "redirect:" + page.to("/surveys/" + slug + "/links");
    }

    /** For the door and the notice board; anybody may print it. */
    @GetMapping("/answer/{slug}/poster")
    ModelAndView poster(Page page, @PathVariable String slug, @RequestParam(defaultValue = "a4") String size) {
        Survey survey = surveys.find(slug)
                .filter(answering::open)
                .filter(open::allowed)
                .orElseThrow(() -> new NotFound("No open survey " + slug));
        String address = page.base() + page.to("/answer/" + slug);
        return new ModelAndView("surveys/answering/poster", "survey", survey)
                .addObject("address", address)
                .addObject("qr", QrPath.of(address))
                .addObject("large", size.equals("a3"));
    }
}
