package kompas.directory.reporting.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.directory.OrganisationId;
import kompas.directory.wishes.KeepingAway;
import kompas.directory.wishes.Wish;
import kompas.places.Places;
import kompas.shared.kernel.NotPermitted;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Staff see who wants not to be listed or contacted, and let one in again. */
@PageController
class KeptAwayPages {

    static final String PATH = "/desk/unlisted";

    private final KeepingAway keeping;
    private final Places places;

    KeptAwayPages(KeepingAway keeping, Places places) {
        this.keeping = keeping;
        this.places = places;
    }

    @GetMapping(PATH)
    ModelAndView show(
            Page page,
            SignedIn who,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "false") boolean done) {
        permitted(who);
        String sought = Typed.line(name);
        boolean searched = Typed.within(sought, 2, 200);
        Optional<Wish> found = searched ? keeping.find(sought, Typed.line(place), who) : Optional.empty();
        List<KeptAwayView.Line> lines = keeping.all(who).stream()
                .map(kept -> new KeptAwayView.Line(
                        kept,
                        kept.wish()
                                .area()
                                .flatMap(places::findArea)
                                .map(area -> area.titled(page.language()))
                                .orElse("")))
                .toList();
        return new ModelAndView(
                "reporting/kept-away",
                "view",
                new KeptAwayView(lines, sought, Typed.line(place), searched, found, done));
    }

    @PostMapping(PATH)
    String letIn(Page page, SignedIn who, @RequestParam UUID organisation) {
        permitted(who);
        keeping.letIn(new OrganisationId(organisation), who);
        return "redirect:" + page.to(PATH + "?done=true");
    }

    private static void permitted(SignedIn who) {
        if (DirectoryAct.UNLIST.roles().stream().noneMatch(who::is)) {
            throw new NotPermitted("The list of those kept away");
        }
    }
}
