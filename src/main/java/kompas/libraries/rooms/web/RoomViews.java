package kompas.libraries.rooms.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.files.Files;
import kompas.files.Picture;
import kompas.libraries.LibrarySummary;
import kompas.libraries.rooms.Occupied;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.Rooms;
import kompas.libraries.rooms.web.RoomView.Calendar;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.TimeZones;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** Makes the page of a room: what is booked in it and its photograph, one statement each. */
@Component
class RoomViews {

    private static final int FURTHEST_YEARS = 5;

    private final Rooms rooms;
    private final Files files;
    private final NetworkSettings network;
    private final Clock clock;

    RoomViews(Rooms rooms, Files files, NetworkSettings network, Clock clock) {
        this.rooms = rooms;
        this.files = files;
        this.network = network;
        this.clock = clock;
    }

    /** What is looked at: one of both, a day of a week or a month. */
    record Looked(Optional<LocalDate> week, Optional<YearMonth> month) {}

    RoomView view(Page page, LibrarySummary library, Room room, Looked looked) {
        ZoneId zone = TimeZones.of(library.country());
        RoomWords words = new RoomWords(page.t(), zone);
        String path = page.to(RoomListPages.path(library, room));
        List<Link> crumbs = new ArrayList<>(RoomListPages.crumbs(page, library));
        crumbs.add(Link.to(page.t().say("rooms.list.title"), page.to(library.path() + "/rooms")));
        return new RoomView(
                room,
                room.name().in(page.language()),
                path,
                crumbs,
                words.facts(room),
                words.seats(room),
                words.equipment(room),
                room.price()
                        .map(price -> price.in(page.language()).text())
                        .orElseGet(() -> page.t().say("rooms.fact.free")),
                words.rules(room, network.current().correspondence().answerDays()),
                words.hours(room, clock.instant()),
                room.picture().flatMap(files::findPicture).map(Picture::view).orElse(null),
                calendar(new RoomCalendar(page, room, words, path, clock.instant()), looked));
    }

    private Calendar calendar(RoomCalendar calendar, Looked looked) {
        return looked.month()
                .filter(month -> near(month.atDay(1), calendar))
                .map(month -> month(calendar, month))
                .orElseGet(() -> week(
                        calendar,
                        looked.week().filter(day -> near(day, calendar)).orElse(calendar.today())));
    }

    private static boolean near(LocalDate day, RoomCalendar calendar) {
        return day.isAfter(calendar.today().minusYears(1))
                && day.isBefore(calendar.today().plusYears(FURTHEST_YEARS));
    }

    /** Seven days from one on; earlier ones only as far back as today. */
    private Calendar week(RoomCalendar calendar, LocalDate first) {
        LocalDate today = calendar.today();
        LocalDate earlier = first.minusWeeks(1).isBefore(today) ? today : first.minusWeeks(1);
        return new Calendar(
                tabs(calendar, first, true),
                calendar.named(first),
                first.isAfter(today) ? calendar.path() + "?week=" + earlier + "#when" : null,
                calendar.path() + "?week=" + first.plusWeeks(1) + "#when",
                calendar.week(first, occupied(calendar, first, first.plusWeeks(1))),
                List.of(),
                List.of());
    }

    private Calendar month(RoomCalendar calendar, YearMonth month) {
        boolean over = !month.isAfter(YearMonth.from(calendar.today()));
        return new Calendar(
                tabs(calendar, month.atDay(1), false),
                calendar.named(month),
                over ? null : calendar.path() + "?month=" + month.minusMonths(1) + "#when",
                calendar.path() + "?month=" + month.plusMonths(1) + "#when",
                List.of(),
                calendar.month(
                        month,
                        occupied(calendar, month.atDay(1), month.plusMonths(1).atDay(1))),
                calendar.weekdays());
    }

    private static List<Link> tabs(RoomCalendar calendar, LocalDate day, boolean week) {
        LocalDate shown = day.isBefore(calendar.today()) ? calendar.today() : day;
        return List.of(
                new Link(
                        calendar.page().t().say("rooms.calendar.week"),
                        calendar.path() + "?week=" + shown + "#when",
                        week),
                new Link(
                        calendar.page().t().say("rooms.calendar.month"),
                        calendar.path() + "?month=" + YearMonth.from(shown) + "#when",
                        !week));
    }

    /** A day more on both sides, for what is set up or cleared over midnight. */
    private List<Occupied> occupied(RoomCalendar calendar, LocalDate from, LocalDate until) {
        ZoneId zone = calendar.words().zone();
        return rooms.occupied(
                calendar.room().id(),
                from.minusDays(1).atStartOfDay(zone).toInstant(),
                until.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
