package kompas.surveys.reviewing.web;

import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.SurveysAct;
import kompas.surveys.reviewing.DismissingFlags;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Says why something suspicious means nothing. */
@PageController
class FlagPages {

    private final Surveys surveys;
    private final DismissingFlags dismissing;

    FlagPages(Surveys surveys, DismissingFlags dismissing) {
        this.surveys = surveys;
        this.dismissing = dismissing;
    }

    /** What was typed. */
    record Flagged(
            @Nullable String kind,
            @Nullable String path,
            @Nullable String why) {}

    /** Without a word why it stays. */
    @PostMapping(ResponsePages.PATH + "/{id:[0-9a-f-]{36}}/dismiss")
    String dismiss(Page page, SignedIn who, @PathVariable String slug, @PathVariable UUID id, Flagged flagged) {
        Survey survey = surveys.get(slug, who, SurveysAct.REVIEW);
        String reason = Typed.line(flagged.why());
        if (!reason.isEmpty()) {
            dismissing.dismiss(
                    who,
                    survey,
                    id,
                    new DismissingFlags.Which(Typed.line(flagged.kind()), Typed.line(flagged.path())),
                    reason);
        }
        return "redirect:" + page.to(survey.path() + "/responses/" + id);
    }
}
