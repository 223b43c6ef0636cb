package kompas.events.screens.web;

import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.EventsAct;
import kompas.events.EventsPermissions;
import kompas.events.campaigns.ActivitiesOfCampaigns;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.CachedPage;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** An activity on paper, and ready to be told on. Staff print the poster before anybody else may see the page. */
@PageController
class PosterPages {

    private final Activities activities;
    private final EventsPermissions permissions;
    private final PosterViews posters;
    private final ShareViews shares;
    private final ActivitiesOfCampaigns campaigns;

    PosterPages(
            Activities activities,
            EventsPermissions permissions,
            PosterViews posters,
            ShareViews shares,
            ActivitiesOfCampaigns campaigns) {
        this.campaigns = campaigns;
        this.activities = activities;
        this.permissions = permissions;
        this.posters = posters;
        this.shares = shares;
    }

    @GetMapping("/activities/{slug}/poster")
    @CachedPage(
            topics = {"events", "directory", "libraries", "places"},
            expires = "PT5M")
    String poster(
            @PathVariable String slug,
            @RequestParam(defaultValue = "a4") String size,
            Page page,
            Model model,
            Optional<SignedIn> who) {
        Activity activity = activities
                .findPublic(slug)
                .or(() -> who.flatMap(person ->
                        activities.findAny(slug).filter(hidden -> permissions.may(person, EventsAct.SEE, hidden))))
                .orElseThrow(() -> new NotFound("Activity " + slug));
        model.addAttribute("view", posters.of(page, activity, size.equals("a3")));
        campaigns
                .of(activity)
                .ifPresent(day -> model.addAttribute(
                        "campaign", day.poster().orElse(day.title()).in(page.language())));
        return "events/screens/poster";
    }

    @GetMapping("/activities/{slug}/share")
    @CachedPage(
            topics = {"events", "directory", "libraries", "places"},
            expires = "PT5M")
    String share(@PathVariable String slug, Page page, Model model) {
        Activity activity = activities.findPublic(slug).orElseThrow(() -> new NotFound("Activity " + slug));
        model.addAttribute("view", shares.of(page, activity));
        return "events/screens/share";
    }
}
