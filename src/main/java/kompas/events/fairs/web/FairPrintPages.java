package kompas.events.fairs.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.EventsAct;
import kompas.events.fairs.FairAnswer;
import kompas.events.fairs.Fairs;
import kompas.events.fairs.Fairs.Opened;
import kompas.events.fairs.Guest;
import kompas.events.fairs.ShowingFairs;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.PublicAddress;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.QrPath;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A fair on paper: its plan on A3 or A4, and a card for every stand. */
@PageController
class FairPrintPages {

    private final Fairs fairs;
    private final Activities activities;
    private final ShowingFairs shown;
    private final OrganisationDirectory directory;
    private final PublicAddress address;

    FairPrintPages(
            Fairs fairs,
            Activities activities,
            ShowingFairs shown,
            OrganisationDirectory directory,
            PublicAddress address) {
        this.fairs = fairs;
        this.activities = activities;
        this.shown = shown;
        this.directory = directory;
        this.address = address;
    }

    /** For everybody, once the fair is public. */
    @GetMapping("/activities/{slug}/plan")
    ModelAndView plan(Page page, @PathVariable String slug, @RequestParam(defaultValue = "a4") String size) {
        Activity activity = activities.findPublic(slug).orElseThrow(() -> new NotFound("Activity " + slug));
        return plan(page, activity, size);
    }

    /** The same for staff, before. */
    @GetMapping(BoardPages.PATH + "/plan/print")
    ModelAndView planForStaff(
            Page page, SignedIn who, @PathVariable String slug, @RequestParam(defaultValue = "a3") String size) {
        return plan(page, fairs.open(slug, who, EventsAct.PLAN).activity(), size);
    }

    @GetMapping(BoardPages.PATH + "/cards")
    ModelAndView cards(
            Page page, SignedIn who, @PathVariable String slug, @RequestParam(defaultValue = "a5") String size) {
        Opened fair = fairs.open(slug, who, EventsAct.PLAN);
        List<Guest> stands = fairs.guests(fair).stream()
                .filter(guest -> guest.has(FairAnswer.COMING) && guest.stand().isPresent())
                .toList();
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(
                stands.stream().flatMap(guest -> guest.organisation().stream()).toList());
        return new ModelAndView(
                "events/fairs/cards",
                "view",
                new CardView(
                        Title.text(fair.activity(), page),
                        page.to(fair.desk()),
                        size.equals("a6") ? "a6" : "a5",
                        stands.stream().map(guest -> card(page, guest, known)).toList()));
    }

    private CardView.Card card(Page page, Guest guest, Map<OrganisationId, OrganisationSummary> known) {
        String stand =
                address.of("/" + page.language() + "/stand/" + guest.standCode().orElseThrow());
        var name = guest.shown(page.language());
        return new CardView.Card(
                guest.stand().orElseThrow().number(),
                name.text(),
                name.language(),
                guest.organisation()
                        .flatMap(id -> Optional.ofNullable(known.get(id)))
                        .flatMap(OrganisationSummary::logo),
                QrPath.of(stand),
                stand.replaceFirst("^https?://", ""));
    }

    private ModelAndView plan(Page page, Activity activity, String size) {
        FairView view = shown.show(activity)
                .map(fair -> FairView.of(page, activity, fair, false))
                .filter(found -> found.drawing().isPresent())
                .orElseThrow(() -> new NotFound("Plan " + activity.slug()));
        return new ModelAndView("events/fairs/plan-print", "view", view)
                .addObject("title", Title.text(activity, page))
                .addObject("size", size.equals("a3") ? "a3" : "a4");
    }
}
