package kompas.surveys.paper.web;

import java.util.List;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.Identifiers;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.SurveysAct;
import kompas.surveys.fieldwork.RespondentFilter;
import kompas.surveys.paper.PaperCopies;
import kompas.surveys.paper.PaperCopies.Copy;
import kompas.surveys.paper.PaperForm;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The questionnaire of a survey on paper: for whom, in which language, and the sheets. */
@PageController
class PaperPages {

    static final String PATH = "/surveys/{slug}/paper";

    private final Surveys surveys;
    private final PaperCopies copies;
    private final PaperViews views;

    PaperPages(Surveys surveys, PaperCopies copies, PaperViews views) {
        this.surveys = surveys;
        this.copies = copies;
        this.views = views;
    }

    @GetMapping(PATH)
    ModelAndView order(Page page, SignedIn who, @PathVariable String slug) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        return new ModelAndView("surveys/paper/order", "view", views.order(page, who, survey, PaperOrder.FIRST));
    }

    /** The sheets. Not a page to come back to: blank copies have new codes each time. */
    @PostMapping(PATH)
    ModelAndView print(
            Page page, SignedIn who, @PathVariable String slug, @RequestParam MultiValueMap<String, String> typed) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        PaperOrder order = PaperOrder.of(typed);
        String language = views.languages(survey, page).contains(order.language()) ? order.language() : page.language();
        Optional<PaperForm> form = copies.form(who, survey, language);
        Optional<List<Copy>> made = form.isEmpty() ? Optional.empty() : made(who, survey, order);
        if (made.isEmpty() || made.get().isEmpty()) {
            ModelAndView again =
                    new ModelAndView("surveys/paper/order", "view", views.order(page, who, survey, order.refused()));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return new ModelAndView("surveys/paper/sheets", "view", views.sheets(page, survey, form.get(), made.get()));
    }

    private Optional<List<Copy>> made(SignedIn who, Survey survey, PaperOrder order) {
        if (order.blank()) {
            return order.many() < 1 || order.many() > PaperCopies.MOST
                    ? Optional.empty()
                    : Optional.of(copies.blank(who, survey, order.many()));
        }
        return Optional.of(copies.of(who, survey, filter(order), order.from()));
    }

    private static RespondentFilter filter(PaperOrder order) {
        return new RespondentFilter(
                Optional.empty(), Identifiers.find(order.area()), Identifiers.find(order.person()), Optional.empty());
    }
}
