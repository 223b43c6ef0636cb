package kompas.events.campaigns.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.EventsAct;
import kompas.events.EventsPermissions;
import kompas.events.campaigns.ActivitiesOfCampaigns;
import kompas.events.campaigns.Campaigns;
import kompas.events.campaigns.JoiningCampaigns;
import kompas.events.web.ActivityTool;
import kompas.libraries.LibrarySummary;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** The way from an activity to the shared day it falls on, for those who may make it part of that. */
@Component
class CampaignTool implements ActivityTool {

    private final Campaigns campaigns;
    private final ActivitiesOfCampaigns parts;
    private final JoiningCampaigns joining;
    private final Activities activities;
    private final EventsPermissions permissions;

    CampaignTool(
            Campaigns campaigns,
            ActivitiesOfCampaigns parts,
            JoiningCampaigns joining,
            Activities activities,
            EventsPermissions permissions) {
        this.campaigns = campaigns;
        this.parts = parts;
        this.joining = joining;
        this.activities = activities;
        this.permissions = permissions;
    }

    @Override
    public int order() {
        return 450;
    }

    @Override
    public Optional<Link> of(Page page, SignedIn who, Activity activity) {
        if (parts.of(activity).isPresent() || !permissions.may(who, EventsAct.PLAN, activity)) {
            return Optional.empty();
        }
        List<LocalDate> days = activities.occurrences(activity.id()).stream()
                .filter(date -> !date.cancelled())
                .map(date -> date.starts().atZone(activity.schedule().zone()).toLocalDate())
                .toList();
        return campaigns.on(days).stream()
                .flatMap(campaign -> joining.libraries(who, campaign).stream()
                        .filter(library ->
                                activity.library().filter(library.id()::equals).isPresent())
                        .map(LibrarySummary::slug)
                        .map(library -> Link.to(
                                page.t()
                                        .say(
                                                "campaigns.tool",
                                                "name",
                                                campaign.title()
                                                        .in(page.language())
                                                        .text()),
                                page.to(campaign.path() + "/toolkit?library=" + library + "&activity="
                                        + activity.slug()))))
                .findFirst();
    }
}
