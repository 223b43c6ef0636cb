package kompas.libraries.rooms.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.accounts.SignedIn;
import kompas.libraries.LibrarySummary;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.RoomStatus;
import kompas.libraries.rooms.RoomsPermissions;
import kompas.libraries.rooms.domain.Had;
import kompas.libraries.rooms.domain.RoomDayBook;
import kompas.libraries.rooms.domain.RoomRequest;
import kompas.libraries.rooms.domain.RoomRequest.Dated;
import kompas.libraries.rooms.web.DeskView.Line;
import kompas.libraries.rooms.web.DeskView.RoomDay;
import kompas.libraries.rooms.web.DeskView.Waiting;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.TimeZones;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the day of a library's rooms. */
@Component
class DeskViews {

    private static final int MOST_LIBRARIES = 12;

    private final RoomsPermissions permissions;
    private final RoomDayBook book;
    private final Clock clock;

    DeskViews(RoomsPermissions permissions, RoomDayBook book, Clock clock) {
        this.permissions = permissions;
        this.book = book;
        this.clock = clock;
    }

    /** The library that was asked for, else the first this person looks after; empty when there is none. */
    Optional<LibrarySummary> library(SignedIn who, String slug) {
        List<LibrarySummary> own = permissions.libraries(who);
        return slug.isEmpty()
                ? own.stream().findFirst()
                : own.stream().filter(library -> library.slug().equals(slug)).findFirst();
    }

    LibrarySummary get(SignedIn who, String slug) {
        return library(who, slug).orElseThrow(() -> new NotFound("Rooms of " + slug));
    }

    RoomWords words(Page page, LibrarySummary library) {
        return new RoomWords(page.t(), TimeZones.of(library.country()));
    }

    /** The day that was typed, else today where the library is. */
    LocalDate day(LibrarySummary library, String typed) {
        return RoomTyped.day(typed)
                .filter(day -> Math.abs(day.getYear() - today(library).getYear()) <= 5)
                .orElseGet(() -> today(library));
    }

    private LocalDate today(LibrarySummary library) {
        return clock.instant().atZone(TimeZones.of(library.country())).toLocalDate();
    }

    DeskView day(Page page, LibrarySummary library, LocalDate day, SignedIn who) {
        RoomWords words = words(page, library);
        RoomDayBook.Day read = book.day(library.id(), day, words.zone(), who);
        String here = page.to(DeskPages.PATH + "?library=" + library.slug() + "&day=");
        return new DeskView(
                library.name().in(page.language()),
                library.slug(),
                others(page, library, who),
                day,
                words.times().date(day),
                day.equals(today(library)),
                here + day.minusDays(1),
                here + day.plusDays(1),
                read.rooms().stream()
                        .map(room -> room(
                                page,
                                library,
                                room,
                                words,
                                new Lines(day, read.had().getOrDefault(room.id(), List.of()))))
                        .toList(),
                read.archived().stream()
                        .map(room -> Link.to(
                                room.name().in(page.language()).text(), page.to("/desk/rooms/" + room.id() + "/edit")))
                        .toList(),
                read.waiting().stream()
                        .map(request -> waiting(page, request, read.rooms(), words))
                        .toList());
    }

    private List<Link> others(Page page, LibrarySummary library, SignedIn who) {
        List<LibrarySummary> own = permissions.libraries(who);
        return own.size() < 2
                ? List.of()
                : Stream.concat(Stream.of(library), own.stream().filter(other -> !other.equals(library)))
                        .limit(MOST_LIBRARIES)
                        .map(other -> new Link(
                                other.name().in(page.language()).text(),
                                page.to(DeskPages.PATH + "?library=" + other.slug()),
                                other.equals(library)))
                        .toList();
    }

    private record Lines(LocalDate day, List<Had> had) {}

    private RoomDay room(Page page, LibrarySummary library, Room room, RoomWords words, Lines lines) {
        String path = page.to(RoomListPages.path(library, room));
        return new RoomDay(
                room,
                room.name().in(page.language()),
                words.facts(room),
                room.status() == RoomStatus.OPEN
                        ? ""
                        : page.t().say(room.status().key()),
                room.status() == RoomStatus.OPEN ? path : null,
                path + "/book?day=" + lines.day(),
                lines.had().stream().map(had -> line(page, had, words)).toList());
    }

    Line line(Page page, Had had, RoomWords words) {
        String more = Stream.of(
                        Optional.of(had.person()).filter(person -> !person.equals(had.by())),
                        Optional.of(had.phone()),
                        had.people().isPresent()
                                ? Optional.of(page.t()
                                        .say(
                                                "rooms.fact.people",
                                                "count",
                                                had.people().getAsInt()))
                                : Optional.<String>empty())
                .flatMap(Optional::stream)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Line(words.times().hours(had.slot()), what(page, had), more, href(page, had));
    }

    private static Shown what(Page page, Had had) {
        String kind = page.t().say(had.closed() ? "rooms.calendar.closed" : "rooms.desk.activity");
        return had.title()
                .map(title -> title.in(page.language()))
                .map(title -> had.closed()
                        ? new Shown(title.language(), kind + ": " + title.text(), title.fallback())
                        : title)
                .orElseGet(() -> new Shown(
                        page.language(),
                        had.request().isEmpty()
                                ? kind
                                : had.by().isEmpty() ? page.t().say("rooms.desk.forgotten") : had.by(),
                        false));
    }

    private static @Nullable String href(Page page, Had had) {
        return had.request()
                .map(id -> page.to("/desk/rooms/requests/" + id))
                .or(() ->
                        had.closed() ? Optional.of(page.to("/desk/rooms/" + had.room() + "/close")) : Optional.empty())
                .or(() -> had.owner().flatMap(owner -> owner.path()).map(page::to))
                .orElse(null);
    }

    private Waiting waiting(Page page, RoomRequest request, List<Room> rooms, RoomWords words) {
        String room = rooms.stream()
                .filter(each -> each.id().equals(request.room()))
                .map(each -> each.name().in(page.language()).text())
                .findFirst()
                .orElse("");
        List<Dated> dates = request.dates();
        String when = dates.isEmpty() ? "" : words.times().say(dates.getFirst().slot());
        String more = dates.size() > 1 ? " " + page.t().say("rooms.desk.more-dates", "count", dates.size() - 1) : "";
        return new Waiting(
                request.id(),
                request.booker().named(),
                room,
                when + more,
                request.promisedOn().map(page.t()::date).orElse(""),
                request.promisedOn()
                        .filter(day -> day.isBefore(LocalDate.now(clock)))
                        .isPresent(),
                request.example());
    }
}
