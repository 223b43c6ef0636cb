package kompas.libraries.rooms.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.files.FileId;
import kompas.files.Files;
import kompas.files.Picture;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.RoomStatus;
import kompas.libraries.rooms.Rooms;
import kompas.libraries.rooms.Slot;
import kompas.libraries.rooms.domain.Plan;
import kompas.libraries.rooms.domain.Repeats;
import kompas.libraries.rooms.web.RoomListView.Card;
import kompas.libraries.rooms.web.RoomListView.Typed;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.TimeZones;
import kompas.shared.web.CachedPage;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The rooms of a library, all or those free at a time. */
@PageController
class RoomListPages {

    private static final int MOST_PEOPLE = 100_000;

    private final Libraries libraries;
    private final Rooms rooms;
    private final Files files;

    RoomListPages(Libraries libraries, Rooms rooms, Files files) {
        this.libraries = libraries;
        this.rooms = rooms;
        this.files = files;
    }

    @GetMapping("/libraries/{slug}/rooms")
    @CachedPage(topics = {"libraries", "rooms", "files"})
    ModelAndView list(Page page, @PathVariable String slug, Sought sought) {
        LibrarySummary library = libraries.findBySlug(slug).orElseThrow(() -> new NotFound("Library " + slug));
        RoomWords words = new RoomWords(page.t(), TimeZones.of(library.country()));
        Typed typed = sought.typed();
        boolean asked =
                !typed.day().isEmpty() || !typed.from().isEmpty() || !typed.to().isEmpty();
        Optional<Slot> slot = slot(typed, words);
        List<Room> all = rooms.of(library.id()).stream()
                .filter(room -> room.status() == RoomStatus.OPEN)
                .toList();
        List<Room> free = slot.map(wanted -> rooms.free(library.id(), List.of(wanted), Optional.empty()))
                .orElse(all);
        int guests = RoomTyped.number(typed.people(), MOST_PEOPLE).orElse(0);
        List<Room> shown = all.stream()
                .filter(free::contains)
                .filter(room -> room.holds(guests))
                .toList();
        String search = slot.map(words.times()::say).orElse(null);
        return new ModelAndView(
                "rooms/list",
                "view",
                view(page, library, shown, all.size(), new Search(typed, search, asked && slot.isEmpty())));
    }

    /** When somebody wants a room, as the address says it. */
    record Sought(
            @Nullable String day,
            @Nullable String from,
            @Nullable String to,
            @Nullable String people) {

        Typed typed() {
            return new Typed(RoomTyped.line(day), RoomTyped.line(from), RoomTyped.line(to), RoomTyped.line(people));
        }
    }

    private record Search(Typed typed, @Nullable String words, boolean wrong) {}

    private RoomListView view(Page page, LibrarySummary library, List<Room> shown, int all, Search search) {
        RoomWords words = new RoomWords(page.t(), TimeZones.of(library.country()));
        Map<FileId, Picture> pictures = files.pictures(
                shown.stream().flatMap(room -> room.picture().stream()).toList());
        String asked = search.words() == null
                ? ""
                : "?day=" + search.typed().day() + "&from=" + search.typed().from() + "&to="
                        + search.typed().to();
        return new RoomListView(
                library.name().in(page.language()),
                crumbs(page, library),
                shown.stream()
                        .map(room -> new Card(
                                page.to(path(library, room) + (asked.isEmpty() ? "" : "/book" + asked)),
                                room.name().in(page.language()),
                                words.facts(room),
                                words.equipment(room),
                                page.t().say(room.rules().who().key()),
                                room.example(),
                                room.picture()
                                        .flatMap(id -> Optional.ofNullable(pictures.get(id)))
                                        .map(Picture::view)
                                        .orElse(null)))
                        .toList(),
                all,
                search.typed(),
                search.words(),
                search.wrong() ? page.t().say("rooms.list.time-wrong") : "");
    }

    private static Optional<Slot> slot(Typed typed, RoomWords words) {
        return RoomTyped.day(typed.day())
                .flatMap(day -> RoomTyped.time(typed.from())
                        .flatMap(from -> RoomTyped.time(typed.to())
                                .map(to -> new Plan(day, from, to, Repeats.NEVER, day))
                                .filter(Plan::ordered)
                                .flatMap(plan -> plan.on(day, words.zone()))));
    }

    static List<Link> crumbs(Page page, LibrarySummary library) {
        return List.of(
                Link.to(page.t().say("libraries.list.title"), page.to("/libraries")),
                Link.to(library.name().in(page.language()).text(), page.to(library.path())));
    }

    static String path(LibrarySummary library, Room room) {
        return library.path() + "/rooms/" + room.slug();
    }
}
