package kompas.libraries.rooms.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.libraries.rooms.RoomId;
import kompas.libraries.rooms.domain.BookingLink;
import kompas.libraries.rooms.domain.LookingAfterBookings;
import kompas.libraries.rooms.domain.LookingAfterBookings.Looked;
import kompas.libraries.rooms.domain.RoomRequest.Purpose;
import kompas.shared.kernel.TimeZones;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where whoever asked for a room looks after it, by the link from the mail. */
@PageController
class BookingPages {

    private static final String PATH = "/room-bookings/{token}";
    private static final int MOST_PEOPLE = 100_000;
    private static final int LONGEST = 2_000;

    private final LookingAfterBookings bookings;
    private final Libraries libraries;
    private final Clock clock;

    BookingPages(LookingAfterBookings bookings, Libraries libraries, Clock clock) {
        this.bookings = bookings;
        this.libraries = libraries;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView look(Page page, @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        Secrets.mark(response);
        Optional<Looked> looked = bookings.look(new BookingLink(token));
        if (looked.isEmpty()) {
            ModelAndView ended = new ModelAndView("rooms/ended");
            ended.setStatus(HttpStatus.GONE);
            return ended;
        }
        LibrarySummary library = libraries.get(looked.get().room().library());
        RoomWords words = new RoomWords(page.t(), TimeZones.of(library.country()));
        String note = request.getParameter("sent") != null
                ? "rooms.booking.sent"
                : request.getParameter("saved") != null
                        ? "rooms.booking.saved"
                        : request.getParameter("taken") != null ? "rooms.booking.taken" : "";
        return new ModelAndView(
                "rooms/booking",
                "view",
                BookingView.of(
                        page, looked.get(), library, words, new BookingView.Moment(token, note, clock.instant())));
    }

    @PostMapping(PATH + "/change")
    String change(
            Page page,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String people,
            @RequestParam(defaultValue = "") String phone) {
        String words = RoomTyped.text(purpose);
        String number = RoomTyped.line(phone);
        bookings.change(
                new BookingLink(token),
                new Purpose(
                        words.substring(0, Math.min(LONGEST, words.length())), RoomTyped.number(people, MOST_PEOPLE)),
                RoomTyped.isPhone(number) ? number : "");
        return back(page, token, "?saved");
    }

    @PostMapping(PATH + "/confirm")
    String confirm(Page page, @PathVariable String token) {
        return back(page, token, bookings.confirm(new BookingLink(token)) ? "?saved" : "?taken");
    }

    @PostMapping(PATH + "/accept")
    String accept(Page page, @PathVariable String token) {
        return back(page, token, bookings.accept(new BookingLink(token)) ? "?saved" : "?taken");
    }

    /** One date, or all of them. */
    @PostMapping(PATH + "/leave")
    String leave(Page page, @PathVariable String token, @RequestParam(defaultValue = "") String date) {
        Optional<UUID> only = RoomTyped.id(date);
        if (only.isPresent() || date.isEmpty()) {
            bookings.leave(new BookingLink(token), only);
        }
        return back(page, token, "?saved");
    }

    @PostMapping(PATH + "/instead")
    String instead(
            Page page,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String room) {
        boolean had = RoomTyped.id(date)
                .flatMap(id -> RoomTyped.id(room)
                        .map(other -> bookings.takeInstead(new BookingLink(token), id, RoomId.of(other))))
                .orElse(true);
        return back(page, token, had ? "?saved" : "?taken");
    }

    private static String back(Page page, String token, String note) {
        BookingLink link = new BookingLink(token);
        return "redirect:" + (link.wellFormed() ? page.to(link.path()) + note : page.to("/libraries"));
    }
}
