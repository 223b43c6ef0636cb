package kompas.libraries.rooms.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.RoomStatus;
import kompas.libraries.rooms.domain.BookingLink;
import kompas.libraries.rooms.domain.CheckingDates;
import kompas.libraries.rooms.domain.DateCheck;
import kompas.libraries.rooms.domain.KeepingRooms;
import kompas.libraries.rooms.domain.Plan;
import kompas.libraries.rooms.domain.RequestingRooms;
import kompas.libraries.rooms.web.BookView.Instead;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the form by which a room is asked for. */
@Component
class BookViews {

    private final KeepingRooms rooms;
    private final Libraries libraries;
    private final RequestingRooms requesting;
    private final CheckingDates checking;
    private final Bookers bookers;
    private final FormClock now;

    BookViews(
            KeepingRooms rooms,
            Libraries libraries,
            RequestingRooms requesting,
            CheckingDates checking,
            Bookers bookers,
            FormClock now) {
        this.rooms = rooms;
        this.libraries = libraries;
        this.requesting = requesting;
        this.checking = checking;
        this.bookers = bookers;
        this.now = now;
    }

    /**
     * A room somebody asks for.
     *
     * @param path of its page, with the language
     * @param staff whether rules do not bind whoever asks
     */
    record Place(Page page, LibrarySummary library, Room room, String path, RoomWords words, boolean staff) {}

    /** What became of a form, to be shown with it. */
    record Shown(
            Dates dates,
            Map<String, String> problems,
            boolean hasty,
            @Nullable Long begun) {}

    /** @throws NotFound for a room that is not to be had by this reader */
    Place place(Page page, BookForm form, Optional<SignedIn> who) {
        String library = String.valueOf(form.slug());
        String name = String.valueOf(form.name());
        Room room = rooms.find(library, name).orElseThrow(() -> new NotFound("Room " + library + "/" + name));
        boolean staff = !requesting.bound(room, who);
        if (room.status() == RoomStatus.ARCHIVED || room.status() == RoomStatus.HIDDEN && !staff) {
            throw new NotFound("Room " + library + "/" + name);
        }
        LibrarySummary house = libraries.get(room.library());
        return new Place(
                page,
                house,
                room,
                page.to(RoomListPages.path(house, room)),
                new RoomWords(page.t(), checking.zone(room)),
                staff);
    }

    Dates dates(Place place, BookForm form) {
        List<DateCheck> checks = form.plan()
                .filter(Plan::ordered)
                .map(plan -> checking.check(place.room(), plan, !place.staff()))
                .orElse(List.of());
        return new Dates(place.page(), place.room(), place.words(), place.path(), checks);
    }

    /** An empty form, with what an address or an account already tells. */
    BookView fresh(Place place, BookForm typed, Optional<SignedIn> who) {
        BookForm form = new BookForm(
                typed.slug(),
                typed.name(),
                BookingLink.make().text(),
                typed.day(),
                typed.from(),
                typed.to(),
                typed.repeats(),
                typed.until(),
                null,
                null,
                typed.organisation(),
                typed.which(),
                place.staff() ? null : who.map(SignedIn::name).orElse(null),
                place.staff() ? null : who.map(SignedIn::email).orElse(null),
                null,
                null,
                null);
        Dates none = new Dates(place.page(), place.room(), place.words(), place.path(), List.of());
        return again(place, form, new Shown(none, Map.of(), false, null), who);
    }

    BookView again(Place place, BookForm form, Shown shown, Optional<SignedIn> who) {
        Page page = place.page();
        List<Link> crumbs = new ArrayList<>(RoomListPages.crumbs(page, place.library()));
        crumbs.add(Link.to(
                page.t().say("rooms.list.title"), page.to(place.library().path() + "/rooms")));
        crumbs.add(Link.to(place.room().name().in(page.language()).text(), place.path()));
        return new BookView(
                place.room().name().in(page.language()),
                place.path() + "/book",
                crumbs,
                form,
                place.staff(),
                bookers.own(page, who, form),
                shown.problems(),
                shown.dates().shown(form),
                shown.dates().passed(form),
                bookers.namesakes(page, form),
                instead(place, form, shown.dates()),
                place.words().rules(place.room(), now.answerDays()),
                shown.hasty(),
                shown.begun() == null ? now.second() : shown.begun());
    }

    private Instead instead(Place place, BookForm form, Dates dates) {
        return dates.checks().size() == 1 && dates.checks().getFirst().taken()
                ? dates.instead(
                        checking.instead(place.room(), dates.checks().getFirst().slot()),
                        form,
                        place.page().to(place.library().path() + "/rooms"))
                : Instead.NOTHING;
    }
}
