package kompas.events.campaigns.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.events.campaigns.Campaign;
import kompas.events.campaigns.CampaignPlace;
import kompas.events.campaigns.Campaigns;
import kompas.events.campaigns.JoiningCampaigns;
import kompas.libraries.LibraryId;
import kompas.libraries.LibrarySummary;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.NotPermitted;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A library joins with its own issue, finds its texts filled in, and ticks off what is done. */
@PageController
class JoinPages {

    private static final String PATH = CampaignPages.PATH + "/{slug}/toolkit";
    private static final int LONGEST = 300;

    private final Campaigns campaigns;
    private final JoiningCampaigns joining;
    private final OwnActivities own;

    JoinPages(Campaigns campaigns, JoiningCampaigns joining, OwnActivities own) {
        this.campaigns = campaigns;
        this.joining = joining;
        this.own = own;
    }

    /** @param activity slug of what is to be chosen, for whoever comes from its page */
    @GetMapping(PATH)
    Object open(
            @PathVariable String slug,
            Page page,
            SignedIn who,
            @RequestParam(defaultValue = "") String library,
            @RequestParam(defaultValue = "") String activity) {
        Campaign campaign = campaigns.get(slug, Optional.of(who));
        return campaign.open()
                ? toolkit(page, who, campaign, new Shown(library, "", activity, ""))
                : toPage(page, campaign);
    }

    @PostMapping(PATH)
    Object join(
            @PathVariable String slug,
            Page page,
            SignedIn who,
            @RequestParam(defaultValue = "") String library,
            @RequestParam Map<String, String> typed) {
        Campaign campaign = campaigns.get(slug, Optional.of(who));
        if (!campaign.open()) {
            return toPage(page, campaign);
        }
        String about = Typed.line(typed.get("issue"));
        String chosen = Typed.line(typed.get("activity"));
        if (about.isEmpty() || about.length() > LONGEST) {
            String problem = about.isEmpty() ? "campaigns.join.no-issue" : "campaigns.join.long-issue";
            return toolkit(page, who, campaign, new Shown(library, about, chosen, problem));
        }
        LibrarySummary mine = mine(who, campaign, library);
        LocalizedText issue = issue(campaign, mine.id(), page.language(), about);
        joining.join(who, campaign, mine.id(), issue, Optional.of(chosen).filter(slugOf -> !slugOf.isEmpty()));
        return back(page, campaign, mine);
    }

    @PostMapping(PATH + "/done")
    String tick(
            @PathVariable String slug,
            Page page,
            SignedIn who,
            @RequestParam String library,
            @RequestParam(defaultValue = "") List<UUID> done) {
        Campaign campaign = campaigns.get(slug, Optional.of(who));
        if (!campaign.open()) {
            return toPage(page, campaign);
        }
        LibrarySummary mine = mine(who, campaign, library);
        joining.tick(who, campaign, mine.id(), done);
        return back(page, campaign, mine);
    }

    @PostMapping(PATH + "/leave")
    String leave(@PathVariable String slug, Page page, SignedIn who, @RequestParam String library) {
        Campaign campaign = campaigns.get(slug, Optional.of(who));
        if (campaign.open()) {
            joining.leave(who, campaign, mine(who, campaign, library).id());
        }
        return toPage(page, campaign);
    }

    /** Where it is told that one joins no more. */
    private static String toPage(Page page, Campaign campaign) {
        return "redirect:" + page.to(campaign.path());
    }

    /** What a form shows again: what was chosen and typed, and what to mend. */
    private record Shown(String library, String issue, String activity, String problem) {}

    private ModelAndView toolkit(Page page, SignedIn who, Campaign campaign, Shown shown) {
        LibrarySummary mine = mine(who, campaign, shown.library());
        Optional<CampaignPlace> place = campaigns.places(campaign).stream()
                .filter(joined -> joined.library().equals(mine.id()))
                .findFirst();
        String issue = shown.problem().isEmpty()
                ? place.map(joined -> joined.issue().in(page.language()).text()).orElse("")
                : shown.issue();
        ModelAndView toolkit = new ModelAndView(
                "events/campaigns/toolkit",
                "view",
                new ToolkitView(
                        campaign,
                        mine,
                        joining.libraries(who, campaign),
                        place,
                        campaigns.steps(campaign),
                        own.on(mine.id(), campaign),
                        issue,
                        shown.activity(),
                        shown.problem()));
        toolkit.setStatus(shown.problem().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return toolkit;
    }

    /** The library that was chosen among those of this person; the first where none was. */
    private LibrarySummary mine(SignedIn who, Campaign campaign, String chosen) {
        List<LibrarySummary> libraries = joining.libraries(who, campaign);
        return libraries.stream()
                .filter(library -> library.slug().equals(chosen))
                .findFirst()
                .or(() -> chosen.isEmpty() ? libraries.stream().findFirst() : Optional.empty())
                .orElseThrow(() -> new NotPermitted("EventsAct.PLAN"));
    }

    /** The issue in the reader's language beside what it says in others. */
    private LocalizedText issue(Campaign campaign, LibraryId library, String language, String about) {
        return campaigns.places(campaign).stream()
                .filter(place -> place.library().equals(library))
                .map(CampaignPlace::issue)
                .findFirst()
                .map(before -> before.with(language, about))
                .orElseGet(() -> LocalizedText.of(language, about));
    }

    private static String back(Page page, Campaign campaign, LibrarySummary library) {
        return "redirect:" + page.to(campaign.path() + "/toolkit?library=" + library.slug());
    }
}
