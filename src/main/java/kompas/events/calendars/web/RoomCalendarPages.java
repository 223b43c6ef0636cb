package kompas.events.calendars.web;

import kompas.events.calendars.CalendarTelling;
import kompas.events.calendars.RoomFeeds;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.RoomStatus;
import kompas.libraries.rooms.Rooms;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Answer;
import kompas.shared.web.CachedPage;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The calendar of a room: for whoever wants to see in their own when it is free. */
@PageController
class RoomCalendarPages {

    private final RoomFeeds feeds;
    private final Libraries libraries;
    private final Rooms rooms;

    RoomCalendarPages(RoomFeeds feeds, Libraries libraries, Rooms rooms) {
        this.feeds = feeds;
        this.libraries = libraries;
        this.rooms = rooms;
    }

    @GetMapping("/libraries/{slug}/rooms/{name}/calendar.ics")
    @CachedPage(
            topics = {"rooms", "libraries", "events"},
            expires = "PT15M")
    Answer room(@PathVariable String slug, @PathVariable String name, Page page) {
        LibrarySummary library = libraries.findBySlug(slug).orElseThrow(() -> new NotFound("Library " + slug));
        Room room = rooms.find(library.id(), name)
                .filter(found -> found.status() == RoomStatus.OPEN)
                .orElseThrow(() -> new NotFound("Room " + slug + "/" + name));
        String called = room.name().in(page.language()).text() + ", "
                + library.name().in(page.language()).text();
        String shown = library.path() + "/rooms/" + room.slug();
        return new Answer(
                CalendarPages.TYPE,
                feeds.ics(room, new CalendarTelling(page.t(), called, page.base(), shown, page.path())));
    }
}
