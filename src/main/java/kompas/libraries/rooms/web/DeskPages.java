package kompas.libraries.rooms.web;

import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.libraries.LibrarySummary;
import kompas.shared.kernel.NotPermitted;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The rooms of somebody's library: who has which today, and what waits. */
@PageController
class DeskPages {

    static final String PATH = "/desk/rooms";

    private final DeskViews views;

    DeskPages(DeskViews views) {
        this.views = views;
    }

    @GetMapping(PATH)
    ModelAndView day(
            Page page,
            SignedIn who,
            @RequestParam(defaultValue = "") String library,
            @RequestParam(defaultValue = "") String day) {
        return show("rooms/desk", page, who, library, day);
    }

    /** For the door and the caretaker: on paper. */
    @GetMapping(PATH + "/door")
    ModelAndView door(
            Page page,
            SignedIn who,
            @RequestParam(defaultValue = "") String library,
            @RequestParam(defaultValue = "") String day) {
        return show("rooms/door", page, who, library, day);
    }

    private ModelAndView show(String template, Page page, SignedIn who, String slug, String day) {
        Optional<LibrarySummary> library = views.library(who, slug);
        if (library.isEmpty()) {
            throw new NotPermitted("rooms of " + slug);
        }
        return new ModelAndView(template, "view", views.day(page, library.get(), views.day(library.get(), day), who));
    }
}
