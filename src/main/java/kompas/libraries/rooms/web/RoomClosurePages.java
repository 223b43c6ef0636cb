package kompas.libraries.rooms.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.libraries.rooms.Occupied;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.RoomId;
import kompas.libraries.rooms.Rooms;
import kompas.libraries.rooms.Slot;
import kompas.libraries.rooms.domain.ClosingRooms;
import kompas.libraries.rooms.domain.KeepingRooms;
import kompas.libraries.rooms.web.CloseView.Typed;
import kompas.shared.kernel.LocalizedText;
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

/** Staff keep a room closed for a time: first they see who has it then. */
@PageController
class RoomClosurePages {

    private static final String PATH = "/desk/rooms/{id}/close";
    private static final int LONGEST_REASON = 300;

    private final KeepingRooms keeping;
    private final ClosingRooms closing;
    private final Rooms rooms;
    private final Libraries libraries;
    private final DeskViews desk;
    private final Clock clock;

    RoomClosurePages(
            KeepingRooms keeping, ClosingRooms closing, Rooms rooms, Libraries libraries, DeskViews desk, Clock clock) {
        this.keeping = keeping;
        this.closing = closing;
        this.rooms = rooms;
        this.libraries = libraries;
        this.desk = desk;
        this.clock = clock;
    }

    /** As it was sent; times may be left out, and whole days are meant. */
    record CloseForm(
            @Nullable String first,
            @Nullable String from,
            @Nullable String last,
            @Nullable String to,
            @Nullable String reason) {

        Typed typed() {
            return new Typed(
                    RoomTyped.line(first),
                    RoomTyped.line(from),
                    RoomTyped.line(last),
                    RoomTyped.line(to),
                    RoomTyped.line(reason));
        }

        Optional<Slot> slot(ZoneId zone) {
            Optional<LocalDate> begins = RoomTyped.day(first);
            Optional<LocalDate> ends = RoomTyped.day(last).or(() -> begins);
            if (begins.isEmpty() || ends.isEmpty()) {
                return Optional.empty();
            }
            LocalTime open = RoomTyped.time(from).orElse(LocalTime.MIDNIGHT);
            LocalTime shut = RoomTyped.time(to).orElse(LocalTime.MIDNIGHT);
            LocalDate until = shut.equals(LocalTime.MIDNIGHT) ? ends.get().plusDays(1) : ends.get();
            try {
                return Optional.of(new Slot(
                        begins.get().atTime(open).atZone(zone).toInstant(),
                        until.atTime(shut).atZone(zone).toInstant()));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    @GetMapping(PATH)
    ModelAndView look(Page page, SignedIn who, @PathVariable UUID id, CloseForm form) {
        Room room = keeping.get(RoomId.of(id), who);
        return show(page, who, room, form, form.first() == null ? "" : null);
    }

    @PostMapping(PATH)
    Object close(Page page, SignedIn who, @PathVariable UUID id, CloseForm form) {
        Room room = keeping.get(RoomId.of(id), who);
        Typed typed = form.typed();
        Optional<Slot> slot = form.slot(zone(room)).filter(wanted -> wanted.to().isAfter(clock.instant()));
        if (slot.isEmpty() || typed.reason().isEmpty() || typed.reason().length() > LONGEST_REASON) {
            ModelAndView again = show(page, who, room, form, null);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        closing.close(room.id(), slot.get(), LocalizedText.of(page.language(), typed.reason()), who);
        return "redirect:" + page.to("/desk/rooms/" + id + "/close?closed");
    }

    @PostMapping("/desk/rooms/{id}/reopen")
    String reopen(Page page, SignedIn who, @PathVariable UUID id, @RequestParam(defaultValue = "") String closure) {
        RoomTyped.id(closure).ifPresent(known -> closing.reopen(RoomId.of(id), known, who));
        return "redirect:" + page.to("/desk/rooms/" + id + "/close");
    }

    /** @param problem a message, empty for none; null to look for what is wrong */
    private ModelAndView show(Page page, SignedIn who, Room room, CloseForm form, @Nullable String problem) {
        LibrarySummary library = libraries.get(room.library());
        RoomWords words = desk.words(page, library);
        Optional<Slot> slot = form.slot(words.zone());
        List<CloseView.Line> losing = slot.stream()
                .flatMap(wanted -> closing.losing(room, wanted, who).stream())
                .map(had -> new CloseView.Line(
                        had.id(),
                        words.times().say(had.slot()),
                        desk.line(page, had, words).what()))
                .toList();
        boolean wrong = problem == null && slot.isEmpty();
        return new ModelAndView(
                "rooms/close",
                "view",
                new CloseView(
                        room.id().toString(),
                        room.name().in(page.language()),
                        library.slug(),
                        form.typed(),
                        slot.map(words.times()::say).orElse(""),
                        losing,
                        closures(page, room, words),
                        wrong ? page.t().say("rooms.close.wrong") : ""));
    }

    private List<CloseView.Line> closures(Page page, Room room, RoomWords words) {
        Instant now = clock.instant();
        return rooms.occupied(room.id(), now, now.plus(Slot.LONGEST)).stream()
                .filter(Occupied::closed)
                .map(each -> new CloseView.Line(
                        each.id(),
                        words.times().say(each.slot()),
                        each.title().orElse(room.name()).in(page.language())))
                .toList();
    }

    private ZoneId zone(Room room) {
        return TimeZones.of(libraries.get(room.library()).country());
    }
}
