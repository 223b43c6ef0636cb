package kompas.libraries.rooms.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import kompas.libraries.LibrarySummary;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.domain.LookingAfterBookings.Looked;
import kompas.libraries.rooms.domain.RoomRequest;
import kompas.libraries.rooms.domain.RoomRequest.Dated;
import kompas.libraries.rooms.domain.RoomRequest.State;
import kompas.libraries.rooms.domain.RoomRequest.Status;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A request for a room as whoever made it sees it.
 *
 * @param here address of the page
 * @param note what has just happened, a message; empty for nothing
 * @param atOnce whether it can be confirmed without waiting
 * @param open whether anything of it lies ahead that can be changed
 */
public record BookingView(
        RoomRequest request,
        Shown room,
        Shown library,
        String roomHref,
        String here,
        String note,
        boolean atOnce,
        boolean open,
        List<Line> dates) {

    /**
     * One date.
     *
     * @param room where it is another than was asked for; empty otherwise
     * @param leaving whether it can be given up
     * @param replaced the time that is kept until this one is given; empty for none
     * @param instead rooms to take in place of one that was closed
     * @param move the form for another time; null where it cannot be moved
     */
    public record Line(
            UUID id,
            String when,
            String room,
            Status status,
            boolean leaving,
            String replaced,
            List<Choice> instead,
            @Nullable Move move) {}

    /**
     * Another time for a date.
     *
     * @param problem why it is not possible, in words; empty for nothing
     */
    public record Move(UUID date, String day, String from, String to, String problem) {

        public Field day(Text t) {
            return field("day", t.say("rooms.ask.day"), day).error(problem);
        }

        public Field from(Text t) {
            return field("from", t.say("rooms.ask.from"), from);
        }

        public Field to(Text t) {
            return field("to", t.say("rooms.ask.to"), to);
        }

        private Field field(String name, String label, String value) {
            return Field.of(name + "-" + date, label).value(value);
        }
    }

    /**
     * @param note a message about what has just happened; empty for nothing
     * @param tried another time that was wished for and is not possible
     * @param movable which dates can be moved
     */
    record Moment(String token, String note, Instant now, Optional<Move> tried, Predicate<Dated> movable) {}

    static BookingView of(Page page, Looked looked, LibrarySummary library, RoomWords words, Moment moment) {
        RoomRequest request = looked.request();
        List<Line> lines = request.dates().stream()
                .map(date -> line(page, looked, words, date, moment))
                .toList();
        boolean live = request.state() != State.CANCELLED && request.state() != State.DECLINED;
        return new BookingView(
                request,
                looked.room().name().in(page.language()),
                library.name().in(page.language()),
                page.to(RoomListPages.path(library, looked.room())),
                page.to("/room-bookings/" + moment.token()),
                moment.note(),
                looked.atOnce(),
                live && lines.stream().anyMatch(Line::leaving),
                lines);
    }

    private static Line line(Page page, Looked looked, RoomWords words, Dated date, Moment moment) {
        Room other = looked.rooms().getOrDefault(date.room(), looked.room());
        return new Line(
                date.id(),
                words.times().say(date.slot()),
                date.room().equals(looked.room().id())
                        ? ""
                        : other.name().in(page.language()).text(),
                date.status(),
                date.status().counts() && date.slot().from().isAfter(moment.now()),
                date.replaces()
                        .flatMap(id -> looked.request().dates().stream()
                                .filter(had -> had.id().equals(id) && had.status() == Status.CONFIRMED)
                                .findFirst())
                        .map(kept -> words.times().say(kept.slot()))
                        .orElse(""),
                looked.instead().getOrDefault(date.id(), List.of()).stream()
                        .map(room -> new Choice(
                                room.id().toString(),
                                room.name().in(page.language()).text(),
                                false,
                                words.facts(room)))
                        .toList(),
                moment.movable().test(date) ? move(date, words, moment) : null);
    }

    private static Move move(Dated date, RoomWords words, Moment moment) {
        return moment.tried()
                .filter(tried -> tried.date().equals(date.id()))
                .orElseGet(() -> new Move(
                        date.id(),
                        words.times().day(date.slot().from()).toString(),
                        words.times().clock(date.slot().from()),
                        words.times().clock(date.slot().to()),
                        ""));
    }

    /** How many dates stand or may stand. */
    public long counting() {
        return dates.stream().filter(line -> line.status().counts()).count();
    }

    public Optional<String> answer() {
        return request.answer();
    }

    public Field purpose(Text t) {
        return Field.of("purpose", t.say("rooms.ask.purpose"))
                .value(request.purpose().text());
    }

    public Field people(Text t) {
        return Field.of("people", t.say("rooms.ask.people"))
                .value(
                        request.purpose().people().isPresent()
                                ? String.valueOf(request.purpose().people().getAsInt())
                                : "")
                .optionally();
    }

    public Field phone(Text t) {
        return Field.of("phone", t.say("rooms.ask.phone"))
                .value(request.booker().phone())
                .optionally();
    }
}
