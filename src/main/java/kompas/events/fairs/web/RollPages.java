package kompas.events.fairs.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.events.EventsAct;
import kompas.events.EventsPermissions;
import kompas.events.fairs.FairAnswer;
import kompas.events.fairs.FairDay;
import kompas.events.fairs.Fairs;
import kompas.events.fairs.Fairs.Opened;
import kompas.events.fairs.Guest;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** On the day: a number or the beginning of a name, Enter, and somebody is there. */
@PageController
class RollPages {

    private static final String PATH = BoardPages.PATH + "/roll";
    private static final int MOST_FOUND = 10;

    private final Fairs fairs;
    private final FairDay day;
    private final EventsPermissions permissions;

    RollPages(Fairs fairs, FairDay day, EventsPermissions permissions) {
        this.fairs = fairs;
        this.day = day;
        this.permissions = permissions;
    }

    @GetMapping(PATH)
    ModelAndView roll(
            Page page, SignedIn who, @PathVariable String slug, @RequestParam(defaultValue = "") String noted) {
        Opened fair = fairs.open(slug, who, EventsAct.ATTEND);
        String said = expected(fair).stream()
                .filter(guest -> guest.id().toString().equals(noted))
                .findFirst()
                .map(guest -> page.t()
                        .say(
                                guest.arrived().isPresent() ? "fairs.roll.noted" : "fairs.roll.taken-back",
                                "name",
                                guest.shown(page.language()).text()))
                .orElse("");
        return show(page, who, fair, RollTyped.NOTHING, said);
    }

    @PostMapping(PATH)
    Object note(Page page, SignedIn who, @PathVariable String slug, @RequestParam(defaultValue = "") String typed) {
        Opened fair = fairs.open(slug, who, EventsAct.ATTEND);
        List<Guest> meant = meant(expected(fair), Typed.line(typed), page.language());
        if (meant.size() == 1) {
            day.arrived(slug, meant.getFirst().id(), true, who);
            return "redirect:" + page.to(fair.desk()) + "/roll?noted="
                    + meant.getFirst().id();
        }
        ModelAndView again = show(page, who, fair, new RollTyped(Typed.line(typed), meant), "");
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @PostMapping(PATH + "/{id}")
    String change(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "true") boolean there) {
        day.arrived(slug, id, there, who);
        return "redirect:" + page.to("/activities/" + slug + "/fair/roll?noted=" + id);
    }

    private static List<Guest> meant(List<Guest> expected, String typed, String language) {
        if (typed.isEmpty()) {
            return List.of();
        }
        Optional<Guest> numbered = expected.stream()
                .filter(guest -> guest.stand()
                        .filter(stand -> String.valueOf(stand.number()).equals(typed))
                        .isPresent())
                .findFirst();
        String words = typed.toLowerCase(Locale.ROOT);
        return numbered.map(List::of)
                .orElseGet(() -> expected.stream()
                        .filter(guest -> guest.name().texts().values().stream()
                                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(words)))
                        .limit(MOST_FOUND)
                        .toList());
    }

    private List<Guest> expected(Opened fair) {
        return fairs.guests(fair).stream()
                .filter(guest -> guest.has(FairAnswer.COMING) || guest.has(FairAnswer.VISITING))
                .toList();
    }

    private ModelAndView show(Page page, SignedIn who, Opened fair, RollTyped typed, String said) {
        boolean plans = permissions.may(who, EventsAct.PLAN, fair.activity());
        return new ModelAndView(
                "events/fairs/roll",
                "view",
                new RollView(Head.ofDay(page, fair, plans), expected(fair), typed.words(), typed.found(), said, plans));
    }

    /** @param found those it could mean */
    private record RollTyped(String words, List<Guest> found) {

        static final RollTyped NOTHING = new RollTyped("", List.of());
    }
}
