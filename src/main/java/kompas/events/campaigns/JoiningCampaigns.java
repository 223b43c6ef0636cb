package kompas.events.campaigns;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.ActivityId;
import kompas.events.EventsAct;
import kompas.events.EventsPermissions;
import kompas.events.planning.Planners;
import kompas.libraries.LibraryId;
import kompas.libraries.LibrarySummary;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.NotPermitted;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A library joins with its own local issue and its activity, ticks off what is done, or leaves again. */
@Service
public class JoiningCampaigns {

    private final Campaigns campaigns;
    private final CampaignPlaces places;
    private final Planners planners;
    private final Activities activities;
    private final EventsPermissions permissions;

    JoiningCampaigns(
            Campaigns campaigns,
            CampaignPlaces places,
            Planners planners,
            Activities activities,
            EventsPermissions permissions) {
        this.campaigns = campaigns;
        this.places = places;
        this.planners = planners;
        this.activities = activities;
        this.permissions = permissions;
    }

    /** The libraries with which this person may join. */
    public List<LibrarySummary> libraries(SignedIn who, Campaign campaign) {
        if (!campaign.open()) {
            return List.of();
        }
        return planners.libraries(who).stream()
                .filter(library ->
                        campaign.countries().isEmpty() || campaign.countries().contains(library.country()))
                .toList();
    }

    /**
     * Joins, or changes the issue of a library that has joined.
     *
     * @param activity the slug of what happens there; empty while that is not planned yet
     * @throws NotPermitted unless this person plans for the library, and the activity is one of theirs
     */
    @Transactional
    public void join(
            SignedIn who, Campaign campaign, LibraryId library, LocalizedText issue, Optional<String> activity) {
        require(who, campaign, library);
        Optional<ActivityId> happening = activity.flatMap(activities::findAny)
                .map(found -> theirs(who, found))
                .map(Activity::id);
        places.join(campaign.id(), library, issue, happening, who.id());
        campaigns.recorded("events.campaign-join", campaign, who);
    }

    @Transactional
    public void leave(SignedIn who, Campaign campaign, LibraryId library) {
        require(who, campaign, library);
        places.leave(campaign.id(), library);
        campaigns.recorded("events.campaign-leave", campaign, who);
    }

    /** Says which of the steps are done; steps of other campaigns are passed over. */
    @Transactional
    public void tick(SignedIn who, Campaign campaign, LibraryId library, List<UUID> done) {
        require(who, campaign, library);
        List<UUID> known =
                campaigns.steps(campaign).stream().map(Campaign.Step::id).toList();
        places.tick(
                campaign.id(),
                library,
                done.stream().filter(known::contains).distinct().toList());
    }

    private Activity theirs(SignedIn who, Activity activity) {
        permissions.require(who, EventsAct.PLAN, activity);
        return activity;
    }

    private void require(SignedIn who, Campaign campaign, LibraryId library) {
        if (libraries(who, campaign).stream().noneMatch(mine -> mine.id().equals(library))) {
            throw new NotPermitted("EventsAct.PLAN");
        }
    }
}
