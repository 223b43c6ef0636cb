package kompas.events.signup.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.events.signup.CheckingIn;
import kompas.events.signup.CheckingIn.Found;
import kompas.events.signup.StaffedDates;
import kompas.events.signup.StaffedDates.Chosen;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.SecretLink;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** At the door: one field for codes and names, and what came of what was typed last. */
@PageController
class CheckInPages {

    private static final String PATH = "/activities/{slug}/check-in";
    private static final int MOST_AT_ONCE = 500;

    private final StaffedDates dates;
    private final CheckingIn checkingIn;

    CheckInPages(StaffedDates dates, CheckingIn checkingIn) {
        this.dates = dates;
        this.checkingIn = checkingIn;
    }

    @GetMapping(PATH)
    ModelAndView show(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String page,
            SignedIn who) {
        return view(dates.choose(slug, StaffedDates.date(date), who), SignUpTyped.page(page), Optional.empty());
    }

    /** The answer to a press is the page itself: with a script only the part that changes is taken from it. */
    @PostMapping(PATH)
    Object press(Page page, @PathVariable String slug, @RequestParam Map<String, String> form, SignedIn who) {
        Chosen chosen = dates.choose(slug, StaffedDates.date(form.get("date")), who);
        int shown = SignUpTyped.page(form.get("page"));
        if (form.containsKey("registration")) {
            return one(page, chosen, shown, form);
        }
        if (form.containsKey("press")) {
            walkIn(chosen, form);
            return view(chosen, shown, Optional.empty());
        }
        if (form.containsKey("less")) {
            checkingIn.oneWalkInLess(chosen);
            return view(chosen, shown, Optional.empty());
        }
        String typed = Typed.line(form.get("typed"));
        return view(chosen, shown, typed.isEmpty() ? Optional.empty() : Optional.of(checkingIn.typed(chosen, typed)));
    }

    private Object one(Page page, Chosen chosen, int shown, Map<String, String> form) {
        UUID registration = id(form.get("registration"));
        if (form.containsKey("undo")) {
            checkingIn.undo(chosen, registration);
            return view(chosen, shown, Optional.empty());
        }
        Found.In in = checkingIn.came(chosen, registration);
        SecretLink back = new SecretLink(form.getOrDefault("back", ""));
        return back.wellFormed()
                ? "redirect:" + page.to("/sign-up/" + back.text() + "?did=checked_in")
                : view(chosen, shown, Optional.of(in));
    }

    private void walkIn(Chosen chosen, Map<String, String> form) {
        int people = form.containsKey("people") ? SignUpTyped.number(form.get("people")) : 1;
        if (people >= 1 && people <= MOST_AT_ONCE) {
            checkingIn.walkIn(chosen, id(form.get("press")), people);
        }
    }

    private static UUID id(@Nullable String typed) {
        return StaffedDates.date(typed)
                .orElseThrow(() -> new NotFound("Id " + typed))
                .value();
    }

    private ModelAndView view(Chosen chosen, int page, Optional<Found> found) {
        return new ModelAndView(
                "events/signup/check-in",
                "view",
                new CheckInView(chosen, checkingIn.door(chosen, page), found, Identifiers.next()));
    }
}
