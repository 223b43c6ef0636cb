package kompas.events.campaigns.web;

import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.events.campaigns.Campaign;
import kompas.events.campaigns.Campaigns;
import kompas.events.campaigns.ReadyCampaigns;
import kompas.shared.web.CachedPage;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Campaigns for everybody: all of them, the page of one with its live figures, and its report. */
@PageController
class CampaignPages {

    static final String PATH = "/campaigns";

    private final Campaigns campaigns;
    private final ReadyCampaigns ready;
    private final CampaignViews views;

    CampaignPages(Campaigns campaigns, ReadyCampaigns ready, CampaignViews views) {
        this.campaigns = campaigns;
        this.ready = ready;
        this.views = views;
    }

    @GetMapping(PATH)
    @CachedPage(
            topics = {"events"},
            expires = "PT1H")
    String all(Page page, Model model, Optional<SignedIn> who) {
        model.addAttribute("all", campaigns.all(who));
        if (campaigns.mayBegin(who)) {
            model.addAttribute("ready", ready.all(campaigns.today()));
        }
        return "events/campaigns/list";
    }

    /** With the figures of the day, so it must not be shown for long. */
    @GetMapping(PATH + "/{slug}")
    @CachedPage(
            topics = {"events", "libraries", "places"},
            expires = "PT30S")
    String one(@PathVariable String slug, Page page, Model model, Optional<SignedIn> who) {
        Campaign campaign = campaigns.get(slug, who);
        model.addAttribute("view", views.of(page, campaign, who));
        return "events/campaigns/campaign";
    }

    /** What came of it, on paper or to send on. */
    @GetMapping(PATH + "/{slug}/report")
    @CachedPage(
            topics = {"events", "libraries", "places"},
            expires = "PT5M")
    String report(@PathVariable String slug, Page page, Model model) {
        Campaign campaign = campaigns.get(slug, Optional.empty());
        model.addAttribute("view", views.of(page, campaign, Optional.empty()));
        return "events/campaigns/report";
    }
}
