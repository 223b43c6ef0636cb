package kompas.events.campaigns.web;

import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.events.EventsAct;
import kompas.events.campaigns.Campaign;
import kompas.events.campaigns.Campaigns;
import kompas.events.campaigns.EndingCampaigns;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A network takes back what it announced, or calls it off, and announces it again. */
@PageController
class EndCampaignPages {

    private static final String PATH = CampaignPages.PATH + "/{slug}";

    private final Campaigns campaigns;
    private final EndingCampaigns ending;

    EndCampaignPages(Campaigns campaigns, EndingCampaigns ending) {
        this.campaigns = campaigns;
        this.ending = ending;
    }

    @GetMapping(PATH + "/end")
    Object ask(@PathVariable String slug, Page page, SignedIn who) {
        who.require(EventsAct.CAMPAIGN);
        Campaign campaign = campaigns.get(slug, Optional.of(who));
        return campaign.open() ? form(campaign, "") : "redirect:" + page.to(campaign.path());
    }

    @PostMapping(PATH + "/end")
    Object end(@PathVariable String slug, Page page, SignedIn who, @RequestParam(defaultValue = "") String why) {
        String reason = Typed.text(why);
        if (reason.length() > EndingCampaigns.LONGEST_REASON) {
            ModelAndView again = form(campaigns.get(slug, Optional.of(who)), reason);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return "redirect:" + page.to(ending.end(who, slug, reason).path());
    }

    @PostMapping(PATH + "/announce")
    String announce(@PathVariable String slug, Page page, SignedIn who) {
        return "redirect:" + page.to(ending.announce(who, slug).path());
    }

    private ModelAndView form(Campaign campaign, String why) {
        return new ModelAndView("events/campaigns/end", "campaign", campaign)
                .addObject("joined", campaigns.places(campaign).size())
                .addObject("why", why)
                .addObject("most", EndingCampaigns.LONGEST_REASON);
    }
}
