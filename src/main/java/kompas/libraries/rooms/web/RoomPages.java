package kompas.libraries.rooms.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.RoomStatus;
import kompas.libraries.rooms.domain.KeepingRooms;
import kompas.libraries.rooms.web.RoomViews.Looked;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.CachedPage;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of a room. */
@PageController
class RoomPages {

    private final KeepingRooms rooms;
    private final Libraries libraries;
    private final RoomViews views;

    RoomPages(KeepingRooms rooms, Libraries libraries, RoomViews views) {
        this.rooms = rooms;
        this.libraries = libraries;
        this.views = views;
    }

    /** Says what is over by now, so it is not kept for long. */
    @GetMapping("/libraries/{slug}/rooms/{name}")
    @CachedPage(
            topics = {"libraries", "rooms", "files"},
            expires = "PT5M")
    ModelAndView room(
            Page page,
            @PathVariable String slug,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String week,
            @RequestParam(defaultValue = "") String month) {
        Room room = rooms.find(slug, name)
                .filter(found -> found.status() == RoomStatus.OPEN)
                .orElseThrow(() -> new NotFound("Room " + slug + "/" + name));
        LibrarySummary library = libraries.get(room.library());
        return new ModelAndView(
                "rooms/room", "view", views.view(page, library, room, new Looked(RoomTyped.day(week), month(month))));
    }

    private static Optional<YearMonth> month(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(YearMonth.parse(typed.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
