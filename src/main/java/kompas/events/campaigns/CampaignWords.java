package kompas.events.campaigns;

import kompas.events.telling.When;
import kompas.shared.text.Text;

/** A campaign in words. */
public final class CampaignWords {

    private CampaignWords() {}

    /** When it is: "Saturday, 5 December 2026", or the first day and the last. */
    public static String days(Campaign campaign, Text t) {
        return campaign.oneDay()
                ? When.day(t, campaign.begins())
                : t.say("events.when.span", "from", t.date(campaign.begins()), "to", t.date(campaign.ends()));
    }
}
