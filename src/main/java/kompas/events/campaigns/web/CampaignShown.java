package kompas.events.campaigns.web;

import java.util.List;
import java.util.Optional;
import kompas.events.Activity;
import kompas.events.Occurrence;
import kompas.events.campaigns.ActivitiesOfCampaigns;
import kompas.events.campaigns.Campaigns;
import kompas.events.web.ActivityPart;
import kompas.shared.web.NavigationEntry;
import kompas.shared.web.Page;
import kompas.shared.web.SitemapSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Where campaigns are met: on the page of an activity that is part of one, and at the foot of every page. */
@Component
class CampaignShown implements ActivityPart {

    private static final int AFTER_RESULTS = 60;

    private final ActivitiesOfCampaigns activities;

    CampaignShown(ActivitiesOfCampaigns activities) {
        this.activities = activities;
    }

    @Override
    public int order() {
        return AFTER_RESULTS;
    }

    @Override
    public Optional<Part> of(Page page, Activity activity, List<Occurrence> occurrences) {
        return activities.of(activity).map(found -> new Part("events/campaigns/parts/partof.jte", found));
    }

    /** The menu and the list of pages for search engines. */
    @Configuration(proxyBeanMethods = false)
    static class CampaignMenu {

        @Bean
        NavigationEntry campaignsInMenu() {
            return new NavigationEntry(1005, "campaigns.title", CampaignPages.PATH);
        }

        @Bean
        SitemapSection campaignsInTheSitemap(Campaigns campaigns) {
            return SitemapSection.of(
                    "campaigns",
                    () -> campaigns.all(Optional.empty()).everything().stream()
                            .map(campaign -> campaign.path())
                            .toList());
        }
    }
}
