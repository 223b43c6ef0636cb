package kompas.libraries.rooms.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.libraries.rooms.domain.Asked;
import kompas.libraries.rooms.domain.BookingLink;
import kompas.libraries.rooms.domain.RequestingRooms;
import kompas.libraries.rooms.domain.Wish;
import kompas.libraries.rooms.web.BookViews.Place;
import kompas.libraries.rooms.web.BookViews.Shown;
import kompas.shared.web.Guard;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.RateLimit;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Anybody asks for a room; staff book one, for themselves or for whoever phones. */
@PageController
class BookPages {

    private static final String PATH = "/libraries/{slug}/rooms/{name}/book";

    private final RequestingRooms requesting;
    private final BookViews views;
    private final Bookers bookers;
    private final RateLimit roomForms;
    private final Clock clock;

    BookPages(RequestingRooms requesting, BookViews views, Bookers bookers, RateLimit roomForms, Clock clock) {
        this.requesting = requesting;
        this.views = views;
        this.bookers = bookers;
        this.roomForms = roomForms;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView ask(Page page, BookForm typed, Optional<SignedIn> who, HttpServletResponse response) {
        Secrets.mark(response);
        Place place = views.place(page, typed, who);
        return show(views.fresh(place, typed, who));
    }

    @PostMapping(PATH)
    Object send(Page page, BookForm form, Guard guard, Optional<SignedIn> who, HttpServletRequest request) {
        Place place = views.place(page, form, who);
        roomForms.count(request);
        if (!form.secret().wellFormed()) {
            return "redirect:" + place.path() + "/book";
        }
        Map<String, String> problems = new LinkedHashMap<>();
        Dates dates = views.dates(place, form);
        dates.check(form, problems);
        bookers.check(page, place.room(), form, place.staff(), problems);
        boolean hasty = who.isEmpty() && guard.suspects(clock);
        if (hasty || !problems.isEmpty() || dates.toBeSeen(form)) {
            return again(views.again(place, form, new Shown(dates, problems, hasty, guard.begun()), who));
        }
        return answer(page, place, form, dates, who);
    }

    private Object answer(Page page, Place place, BookForm form, Dates dates, Optional<SignedIn> who) {
        BookingLink link = form.secret();
        Wish wish = new Wish(link, dates.chosen(form), bookers.booker(page, form), form.what());
        return switch (requesting.ask(place.room().id(), wish, who)) {
            case Asked.Kept kept -> "redirect:" + page.to(link.path()) + "?sent";
            case Asked.NotFree taken -> refused(place, form, who, "rooms.ask.taken");
            case Asked.Against against -> refused(place, form, who, "rooms.ask.rules-changed");
            case Asked.NotForThem stranger -> refused(place, form, who, "rooms.ask.not-for-you");
        };
    }

    /** Somebody was faster than the form, or the rules changed meanwhile. */
    private Object refused(Place place, BookForm form, Optional<SignedIn> who, String key) {
        Map<String, String> problems = new LinkedHashMap<>();
        problems.put("day", place.page().t().say(key));
        return again(views.again(place, form, new Shown(views.dates(place, form), problems, false, null), who));
    }

    private static ModelAndView again(BookView view) {
        ModelAndView page = show(view);
        if (!view.problems().isEmpty() || view.hasty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private static ModelAndView show(BookView view) {
        return new ModelAndView("rooms/book", "view", view);
    }
}
