package kompas.surveys.reviewing.web;

import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.SurveysAct;
import kompas.surveys.reviewing.Commenting;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Questions to whoever collected a response: asked on its page, read and answered on a page of their own. */
@PageController
class CommentPages {

    private static final String PATH = "/surveys/{slug}/comments";

    private final Surveys surveys;
    private final Commenting commenting;
    private final CommentViews views;

    CommentPages(Surveys surveys, Commenting commenting, CommentViews views) {
        this.surveys = surveys;
        this.commenting = commenting;
        this.views = views;
    }

    @GetMapping(PATH)
    ModelAndView mine(Page page, SignedIn who, @PathVariable String slug) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        return new ModelAndView("surveys/comments", "view", views.of(page, survey, commenting.mine(who, survey)));
    }

    /** What was typed. */
    record Written(
            @Nullable UUID id,
            @Nullable String path,
            @Nullable String body) {

        String text() {
            return Typed.text(body);
        }

        UUID ownId() {
            return id == null ? Identifiers.next() : id;
        }
    }

    /** An empty answer changes nothing. */
    @PostMapping(PATH + "/{comment:[0-9a-f-]{36}}")
    String answer(Page page, SignedIn who, @PathVariable String slug, @PathVariable UUID comment, Written written) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        if (!written.text().isBlank()) {
            commenting.answer(who, survey, comment, written.ownId(), written.text());
        }
        return "redirect:" + page.to(survey.path() + "/comments");
    }

    /** An empty question changes nothing. */
    @PostMapping(ResponsePages.PATH + "/{response:[0-9a-f-]{36}}/ask")
    String ask(Page page, SignedIn who, @PathVariable String slug, @PathVariable UUID response, Written written) {
        Survey survey = surveys.get(slug, who, SurveysAct.REVIEW);
        if (!written.text().isBlank()) {
            commenting.ask(
                    who,
                    survey,
                    new Commenting.Asked(written.ownId(), response, Typed.line(written.path()), written.text()));
        }
        return "redirect:" + page.to(survey.path() + "/responses/" + response);
    }
}
