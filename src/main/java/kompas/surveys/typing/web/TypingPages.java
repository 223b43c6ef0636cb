package kompas.surveys.typing.web;

import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.Identifiers;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.SurveysAct;
import kompas.surveys.typing.BeginningCopies;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One copy after the other: its code, and what there is to say of it. */
@PageController
class TypingPages {

    static final String PATH = "/surveys/{slug}/paper/enter";

    private static final int LONGEST = 40;
    private static final UUID NOT_SAID = new UUID(0, 0);

    private final Surveys surveys;
    private final BeginningCopies beginning;
    private final TypingViews views;

    TypingPages(Surveys surveys, BeginningCopies beginning, TypingViews views) {
        this.surveys = surveys;
        this.beginning = beginning;
        this.views = views;
    }

    @GetMapping(PATH)
    ModelAndView code(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @RequestParam(defaultValue = "false") boolean sent,
            @RequestParam(defaultValue = "false") boolean gone) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        Optional<CodeView.Said> said = gone ? Optional.of(views.gone(page)) : Optional.empty();
        return new ModelAndView("surveys/typing/code", "view", views.of(page, who, survey, said, sent));
    }

    /** Goes to the copy, unless there is something to say of its code first. */
    @PostMapping(PATH)
    Object begin(
            Page page, SignedIn who, @PathVariable String slug, @RequestParam MultiValueMap<String, String> typed) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        String code = first(typed, "code");
        String go = first(typed, "go");
        UUID version = Identifiers.find(first(typed, "version")).orElse(NOT_SAID);
        if (go.equals("without")) {
            return opened(page, who, survey, beginning.begin(who, survey, version));
        }
        Optional<CodeView.Said> said = views.said(page, who, survey, beginning.look(who, survey, code));
        boolean anyway = go.equals("anyway") && said.filter(one -> !one.wrong()).isPresent();
        if (said.isEmpty() || anyway) {
            return opened(page, who, survey, beginning.begin(who, survey, code, version, anyway));
        }
        ModelAndView again = new ModelAndView(
                "surveys/typing/code",
                "view",
                views.of(page, who, survey, said, false).typed(code, version));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private Object opened(Page page, SignedIn who, Survey survey, Optional<UUID> entry) {
        if (entry.isPresent()) {
            return "redirect:" + page.to(survey.path() + "/paper/enter/" + entry.get());
        }
        ModelAndView closed =
                new ModelAndView("surveys/typing/code", "view", views.of(page, who, survey, Optional.empty(), false));
        closed.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return closed;
    }

    private static String first(MultiValueMap<String, String> typed, String name) {
        String value = typed.getFirst(name);
        return value == null
                ? ""
                : value.strip().substring(0, Math.min(LONGEST, value.strip().length()));
    }
}
