package kompas.events.campaigns;

import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.events.EventsAct;
import kompas.events.campaigns.Campaign.Status;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An announced campaign is taken back while no library has joined; after that it is called off, the libraries that joined are
 * told once, and its page says so. Either way it can be announced again. What a library planned stays the library's.
 */
@Service
public class EndingCampaigns {

    public static final int LONGEST_REASON = 500;

    private final CampaignRows rows;
    private final CampaignPlaces places;
    private final Campaigns campaigns;
    private final CampaignLetters letters;

    EndingCampaigns(CampaignRows rows, CampaignPlaces places, Campaigns campaigns, CampaignLetters letters) {
        this.rows = rows;
        this.places = places;
        this.campaigns = campaigns;
        this.letters = letters;
    }

    /**
     * Makes it a draft again, or calls it off where libraries joined; nothing happens to one that is not announced, so that
     * pressing twice is once.
     *
     * @param why in this person's own words; empty for no reason
     * @throws kompas.shared.kernel.NotPermitted unless this person begins campaigns
     */
    @Transactional
    public Campaign end(SignedIn who, String slug, String why) {
        Campaign campaign = locked(who, slug);
        if (!campaign.open()) {
            return campaign;
        }
        boolean joined = !places.of(campaign.id()).isEmpty();
        Optional<LocalizedText> reason = joined ? LocalizedText.ofOptional(who.language(), why) : Optional.empty();
        Campaign ended = written(who, campaign.as(slug, joined ? Status.CALLED_OFF : Status.DRAFT, reason));
        if (joined) {
            letters.calledOff(ended, who);
        }
        campaigns.recorded(joined ? "events.campaign-call-off" : "events.campaign-take-back", ended, who);
        return ended;
    }

    /** Announces a draft, or what was called off; then the libraries that joined are told that it is held after all. */
    @Transactional
    public Campaign announce(SignedIn who, String slug) {
        Campaign campaign = locked(who, slug);
        if (campaign.open()) {
            return campaign;
        }
        Campaign announced = written(who, campaign.as(slug, Status.OPEN, Optional.empty()));
        if (campaign.calledOff()) {
            letters.again(announced, who);
        }
        campaigns.recorded("events.campaign-announce", announced, who);
        return announced;
    }

    private Campaign written(SignedIn who, Campaign campaign) {
        rows.write(campaign, Optional.of(who.id().value()));
        return campaign;
    }

    private Campaign locked(SignedIn who, String slug) {
        who.require(EventsAct.CAMPAIGN);
        return rows.find(slug)
                .flatMap(found -> rows.lock(found.id()))
                .orElseThrow(() -> new NotFound("Campaign " + slug));
    }
}
