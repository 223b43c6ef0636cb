package kompas.directory.editing;

import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What happened to an organisation: to everybody that it happened, to those who look after it who did it and what. */
@PageController
class HistoryController {

    private static final String PATH = "/organisations/{slug}/history";

    private final OrganisationRows rows;
    private final HistoryRows history;
    private final HistoryViews views;
    private final RevertingChanges reverting;
    private final DirectoryPermissions permissions;

    HistoryController(
            OrganisationRows rows,
            HistoryRows history,
            HistoryViews views,
            RevertingChanges reverting,
            DirectoryPermissions permissions) {
        this.rows = rows;
        this.history = history;
        this.views = views;
        this.reverting = reverting;
        this.permissions = permissions;
    }

    @GetMapping(PATH)
    Object show(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String done,
            Page page,
            Optional<SignedIn> who) {
        Stored stored = find(slug);
        boolean detailed = who.filter(person -> permissions.may(person, DirectoryAct.SEE_PRIVATE, stored.id()))
                .isPresent();
        if (!detailed && !stored.listed()) {
            throw new NotFound("Organisation " + slug);
        }
        if (!stored.slug().equals(slug)) {
            return "redirect:" + page.to(stored.path() + "/history");
        }
        boolean reverts = who.filter(person -> permissions.may(person, DirectoryAct.REVERT, stored.id()))
                .isPresent();
        boolean merges = who.filter(person -> permissions.may(person, DirectoryAct.MERGE, stored.id()))
                .isPresent();
        HistoryViews.Reader reader = new HistoryViews.Reader(detailed, reverts, merges, page);
        return new ModelAndView(
                "editing/history", "view", views.of(stored, history.of(stored.id()), reader, done.equals("reverted")));
    }

    @PostMapping(PATH + "/{change}/revert")
    Object revert(@PathVariable String slug, @PathVariable UUID change, Page page, SignedIn who) {
        Stored stored = find(slug);
        return switch (reverting.revert(who, stored.id(), change)) {
            case RevertingChanges.Outcome.Reverted() -> "redirect:" + page.to(stored.path() + "/history?done=reverted");
            case RevertingChanges.Outcome.ChangedSince changed -> {
                HistoryViews.Reader reader = new HistoryViews.Reader(true, true, false, page);
                HistoryView view = views.of(stored, history.of(stored.id()), reader, false);
                ModelAndView refused = new ModelAndView(
                        "editing/history", "view", views.refused(view, changed.keys(), changed.later(), reader));
                refused.setStatus(HttpStatus.CONFLICT);
                yield refused;
            }
        };
    }

    private Stored find(String slug) {
        return rows.find(slug).orElseThrow(() -> new NotFound("Organisation " + slug));
    }
}
