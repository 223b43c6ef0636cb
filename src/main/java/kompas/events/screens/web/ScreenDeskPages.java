package kompas.events.screens.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationSummary;
import kompas.events.EventsAct;
import kompas.events.screens.FoyerScreens;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.NotPermitted;
import kompas.shared.web.Field;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The addresses of the screens somebody looks after, and the organisation of the month on each. */
@PageController
class ScreenDeskPages {

    static final String PATH = "/desk/screens";

    private static final String FIELD = "organisation-";

    private final FoyerScreens screens;
    private final Libraries libraries;
    private final OrganisationDirectory directory;

    ScreenDeskPages(FoyerScreens screens, Libraries libraries, OrganisationDirectory directory) {
        this.screens = screens;
        this.libraries = libraries;
        this.directory = directory;
    }

    @GetMapping(PATH)
    String show(Page page, SignedIn who, @RequestParam(defaultValue = "false") boolean done, Model model) {
        permitted(who);
        return shown(page, who, new Tried("", "", done), model);
    }

    @PostMapping(PATH)
    String choose(
            Page page,
            SignedIn who,
            @RequestParam String library,
            @RequestParam Map<String, String> typing,
            Model model) {
        permitted(who);
        LibrarySummary house = libraries.findBySlug(library).orElseThrow(() -> new NotFound("Library " + library));
        String typed = typing.getOrDefault(FIELD + library, "").strip();
        Optional<OrganisationSummary> found = typed.isEmpty() ? Optional.empty() : directory.findBySlug(slug(typed));
        if (!typed.isEmpty() && found.isEmpty()) {
            return shown(page, who, new Tried(library, typed, false), model);
        }
        screens.choose(house, found.map(OrganisationSummary::id), who);
        return "redirect:" + page.to(PATH + "?done=true");
    }

    /** The last part of an address that was copied, or what was typed. */
    private static String slug(String typed) {
        String path = typed.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String shown(Page page, SignedIn who, Tried tried, Model model) {
        List<ScreensView.Screen> lines = screens.of(who).entrySet().stream()
                .map(entry -> screen(entry, page, tried))
                .toList();
        model.addAttribute("view", new ScreensView(lines, tried.done()));
        return "events/screens/desk";
    }

    private static ScreensView.Screen screen(
            Map.Entry<LibrarySummary, Optional<OrganisationSummary>> entry, Page page, Tried tried) {
        LibrarySummary library = entry.getKey();
        boolean again = tried.library().equals(library.slug());
        String value = again
                ? tried.typed()
                : entry.getValue()
                        .map(found -> page.base() + page.to(found.path()))
                        .orElse("");
        Field field = new Field(
                FIELD + library.slug(),
                page.t().say("screens.desk.organisation"),
                value,
                page.t().say("screens.desk.organisation-hint"),
                again ? page.t().say("screens.desk.organisation-wrong") : "",
                true,
                "off");
        return new ScreensView.Screen(library, library.name().in(page.language()), entry.getValue(), field);
    }

    private static void permitted(SignedIn who) {
        if (EventsAct.PLAN.roles().stream().noneMatch(who::is)) {
            throw new NotPermitted("The screens");
        }
    }

    private record Tried(String library, String typed, boolean done) {}
}
