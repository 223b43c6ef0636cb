package kompas.events.campaigns.web;

import java.util.List;
import java.util.Optional;
import kompas.events.campaigns.Campaign;
import kompas.events.campaigns.CampaignTotals;
import kompas.events.campaigns.Campaigns.Before;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.web.MapView;

/**
 * The page of a campaign.
 *
 * @param days when it is, in words
 * @param maps one of each country a library of which has joined
 * @param mayJoin whether this reader plans for a library that may join
 * @param mayEdit whether this reader may change it
 * @param before last year's, to compare with
 */
public record CampaignView(
        Campaign campaign,
        Shown title,
        String days,
        boolean begun,
        boolean over,
        List<MapView> maps,
        List<Place> places,
        CampaignTotals totals,
        boolean mayJoin,
        boolean mayEdit,
        Optional<Before> before) {

    /**
     * One library that joined.
     *
     * @param href of its page
     * @param town where it is
     * @param activity what happens there; empty while it is not public
     */
    public record Place(
            String href,
            Shown library,
            String town,
            Shown issue,
            Optional<Happening> activity,
            boolean told,
            int came,
            int signedUp,
            Optional<Shown> result) {}

    /** What happens at one of them. */
    public record Happening(String href, Shown title, String when, boolean cancelled) {}
}
