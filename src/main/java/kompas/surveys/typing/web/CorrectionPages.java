package kompas.surveys.typing.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.accounts.Accounts;
import kompas.accounts.SignedIn;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.SurveysAct;
import kompas.surveys.typing.CorrectingResponses;
import kompas.surveys.typing.CorrectingResponses.Begun;
import kompas.surveys.typing.CorrectingResponses.Correctable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What follows when a response is corrected, and why it is. */
@PageController
class CorrectionPages {

    private static final String PATH = "/surveys/{slug}/responses/{response:[0-9a-f-]{36}}/edit";

    private final Surveys surveys;
    private final CorrectingResponses correcting;
    private final Accounts accounts;

    CorrectionPages(Surveys surveys, CorrectingResponses correcting, Accounts accounts) {
        this.surveys = surveys;
        this.correcting = correcting;
        this.accounts = accounts;
    }

    @GetMapping(PATH)
    Object before(Page page, SignedIn who, @PathVariable String slug, @PathVariable UUID response) {
        Survey survey = surveys.get(slug, who, SurveysAct.REVIEW);
        Correctable found = correcting.get(who, survey, response);
        Optional<Begun> mine = found.begun().filter(Begun::mine);
        return mine.isPresent()
                ? screen(page, survey, mine.get().entry())
                : new ModelAndView("surveys/typing/correct", "view", view(survey, found, "", false));
    }

    @PostMapping(PATH)
    Object begin(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @PathVariable UUID response,
            @RequestParam(defaultValue = "") String reason) {
        Survey survey = surveys.get(slug, who, SurveysAct.REVIEW);
        Optional<UUID> begun = correcting.begin(who, survey, response, reason);
        if (begun.isPresent()) {
            return screen(page, survey, begun.get());
        }
        Correctable found = correcting.get(who, survey, response);
        ModelAndView again = new ModelAndView("surveys/typing/correct", "view", view(survey, found, reason, true));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private CorrectionView view(Survey survey, Correctable found, String reason, boolean wrong) {
        String other = found.begun()
                .flatMap(Begun::by)
                .map(person -> accounts.names(Set.of(person)).getOrDefault(person, "–"))
                .orElse(found.begun().isPresent() ? "–" : "");
        return new CorrectionView(survey, found, other, reason, wrong);
    }

    private static String screen(Page page, Survey survey, UUID entry) {
        return "redirect:" + page.to(survey.path() + "/paper/enter/" + entry);
    }
}
