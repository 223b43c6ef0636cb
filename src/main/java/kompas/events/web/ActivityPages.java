package kompas.events.web;

import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.EventsAct;
import kompas.events.EventsPermissions;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.CachedPage;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.SharePictures;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one activity and its picture to share. */
@PageController
class ActivityPages {

    private final Activities activities;
    private final ActivityViews views;
    private final EventsPermissions permissions;
    private final SharePictures pictures;

    ActivityPages(Activities activities, ActivityViews views, EventsPermissions permissions, SharePictures pictures) {
        this.activities = activities;
        this.views = views;
        this.permissions = permissions;
        this.pictures = pictures;
    }

    /** Tells how many seats are left, so it must not be shown for long. */
    @GetMapping("/activities/{slug}")
    @CachedPage(
            topics = {"events", "directory", "libraries", "places"},
            expires = "PT30S")
    Object show(@PathVariable String slug, Page page, Model model, Optional<SignedIn> who) {
        Activity activity = find(slug, who);
        if (!activity.slug().equals(slug)) {
            return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                    .header(HttpHeaders.LOCATION, page.to(activity.path()))
                    .build();
        }
        model.addAttribute("view", views.of(page, activity, who));
        return "events/activity";
    }

    @GetMapping("/activities/{slug}/card.png")
    ResponseEntity<byte[]> card(@PathVariable String slug, Page page) {
        Activity activity = activities.findPublic(slug).orElseThrow(() -> new NotFound("Activity " + slug));
        return pictures.answer(views.card(page, activity));
    }

    /** What is public, and for those who may see it what is not yet. */
    private Activity find(String slug, Optional<SignedIn> who) {
        return activities
                .findPublic(slug)
                .or(() -> who.flatMap(person ->
                        activities.findAny(slug).filter(hidden -> permissions.may(person, EventsAct.SEE, hidden))))
                .orElseThrow(() -> new NotFound("Activity " + slug));
    }
}
