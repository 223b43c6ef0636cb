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

    @GetMapping(PATH)
    ModelAndView open(
            @PathVariable String slug, Page page, SignedIn who, @RequestParam(defaultValue = "") String library) {
        return toolkit(page, who, campaigns.get(slug, Optional.of(who)), new Shown(library, "", ""));
    }

    @PostMapping(PATH)
    Object join(
            @PathVariable String slug,
            Page page,
            SignedIn who,
            @RequestParam(defaultValue = "") String library,
            @RequestParam Map<String, String> typed) {
        Campaign campaign = campaigns.get(slug, Optional.of(who));
        String about = Typed.line(typed.get("issue"));
        if (about.isEmpty() || about.length() > LONGEST) {
            String problem = about.isEmpty() ? "campaigns.join.no-issue" : "campaigns.join.long-issue";
            return toolkit(page, who, campaign, new Shown(library, about, problem));
        }
        LibrarySummary mine = mine(who, campaign, library);
        LocalizedText issue = issue(campaign, mine.id(), page.language(), about);
        Optional<String> activity = Optional.ofNullable(typed.get("activity")).filter(chosen -> !chosen.isEmpty());
        joining.join(who, campaign, mine.id(), issue, activity);
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
        LibrarySummary mine = mine(who, campaign, library);
        joining.tick(who, campaign, mine.id(), done);
        return back(page, campaign, mine);
    }

    @PostMapping(PATH + "/leave")
    String leave(@PathVariable String slug, Page page, SignedIn who, @RequestParam String library) {
        Campaign campaign = campaigns.get(slug, Optional.of(who));
        joining.leave(who, campaign, mine(who, campaign, library).id());
        return "redirect:" + page.to(campaign.path());
    }

    /** What a form shows again: the library that was chosen, what was typed, what to mend. */
    private record Shown(String library, String issue, String problem) {}

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
