package kompas.surveys.reviewing.web;

import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.shared.web.Page;
import kompas.surveys.Survey;
import kompas.surveys.reviewing.Commenting;
import org.springframework.stereotype.Component;

/** What was asked about one response, in words. */
@Component
class CommentsOfResponses {

    private final Commenting commenting;
    private final CommentViews views;

    CommentsOfResponses(Commenting commenting, CommentViews views) {
        this.commenting = commenting;
        this.views = views;
    }

    CommentsView of(Page page, SignedIn who, Survey survey, UUID response) {
        return views.of(page, survey, commenting.of(who, survey, response));
    }
}
