package kompas.libraries.rooms.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.libraries.rooms.BookingOutcome.Taken;
import kompas.libraries.rooms.RoomId;
import kompas.libraries.rooms.Slot;
import kompas.libraries.rooms.domain.BookingLink;
import kompas.libraries.rooms.domain.LookingAfterBookings;
import kompas.libraries.rooms.domain.LookingAfterBookings.Looked;
import kompas.libraries.rooms.domain.MovingBookings;
import kompas.libraries.rooms.domain.MovingBookings.Moved;
import kompas.libraries.rooms.domain.Plan;
import kompas.libraries.rooms.domain.Repeats;
import kompas.libraries.rooms.domain.RoomRequest.Purpose;
import kompas.libraries.rooms.web.BookingView.Moment;
import kompas.libraries.rooms.web.BookingView.Move;
import kompas.shared.kernel.TimeZones;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.jspecify.annotations.Nullable;
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
    private static final List<String> NOTES = List.of("sent", "saved", "asked", "taken");

    private final LookingAfterBookings bookings;
    private final MovingBookings moving;
    private final Libraries libraries;
    private final Clock clock;

    BookingPages(LookingAfterBookings bookings, MovingBookings moving, Libraries libraries, Clock clock) {
        this.bookings = bookings;
        this.moving = moving;
        this.libraries = libraries;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView look(Page page, @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        Secrets.mark(response);
        String note = NOTES.stream()
                .filter(each -> request.getParameter(each) != null)
                .findFirst()
                .map(each -> "rooms.booking." + each)
                .orElse("");
        return show(page, token, note, Optional.empty());
    }

    private ModelAndView show(Page page, String token, String note, Optional<Move> tried) {
        Optional<Looked> looked = bookings.look(new BookingLink(token));
        if (looked.isEmpty()) {
            ModelAndView ended = new ModelAndView("rooms/ended");
            ended.setStatus(HttpStatus.GONE);
            return ended;
        }
        LibrarySummary library = libraries.get(looked.get().room().library());
        Moment moment = new Moment(
                token,
                note,
                clock.instant(),
                tried,
                date -> moving.movable(looked.get().request(), date));
        ModelAndView shown = new ModelAndView(
                "rooms/booking", "view", BookingView.of(page, looked.get(), library, words(page, library), moment));
        shown.setStatus(tried.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    private static RoomWords words(Page page, LibrarySummary library) {
        return new RoomWords(page.t(), TimeZones.of(library.country()));
    }

    /** Another time for one date. */
    @PostMapping(PATH + "/move")
    Object move(Page page, @PathVariable String token, MoveForm form, HttpServletResponse response) {
        Secrets.mark(response);
        BookingLink link = new BookingLink(token);
        Optional<Looked> looked = bookings.look(link);
        Optional<UUID> date = RoomTyped.id(form.date());
        if (looked.isEmpty() || date.isEmpty()) {
            return back(page, token, "");
        }
        RoomWords words = words(page, libraries.get(looked.get().room().library()));
        Optional<Slot> slot = form.slot(words.zone());
        if (slot.isEmpty()) {
            return show(
                    page, token, "", Optional.of(form.tried(date.get(), page.t().say("rooms.booking.move-wrong"))));
        }
        return switch (moving.move(link, date.get(), slot.get())) {
            case Moved.Kept kept -> back(page, token, kept.waits() ? "?asked" : "?saved");
            case Moved.Gone gone -> back(page, token, "?taken");
            case Moved.NotFree taken ->
                show(page, token, "", Optional.of(form.tried(date.get(), taken(taken.taken(), words))));
            case Moved.Against against ->
                show(
                        page,
                        token,
                        "",
                        Optional.of(form.tried(
                                date.get(), words.broken(against.broken().getFirst(), against.room()))));
        };
    }

    private static String taken(Taken taken, RoomWords words) {
        String free = taken.freeTimes().stream().map(words.times()::hours).collect(Collectors.joining(", "));
        return free.isEmpty()
                ? words.t().say("rooms.ask.taken")
                : words.t().say("rooms.booking.move-taken", "times", free);
    }

    /** As it was sent. */
    record MoveForm(
            @Nullable String date,
            @Nullable String day,
            @Nullable String from,
            @Nullable String to) {

        Optional<Slot> slot(ZoneId zone) {
            Optional<LocalDate> on = RoomTyped.day(day);
            Optional<LocalTime> begins = RoomTyped.time(from);
            Optional<LocalTime> ends = RoomTyped.time(to);
            if (on.isEmpty() || begins.isEmpty() || ends.isEmpty()) {
                return Optional.empty();
            }
            Plan plan = new Plan(on.get(), begins.get(), ends.get(), Repeats.NEVER, on.get());
            return plan.ordered() ? plan.on(on.get(), zone) : Optional.empty();
        }

        Move tried(UUID which, String problem) {
            return new Move(which, RoomTyped.line(day), RoomTyped.line(from), RoomTyped.line(to), problem);
        }
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
