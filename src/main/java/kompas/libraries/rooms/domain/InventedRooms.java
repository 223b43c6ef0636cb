package kompas.libraries.rooms.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kompas.libraries.LibraryId;
import kompas.libraries.rooms.BookableBy;
import kompas.libraries.rooms.BookingOwner;
import kompas.libraries.rooms.ExampleRooms;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.Room.Rules;
import kompas.libraries.rooms.Room.Space;
import kompas.libraries.rooms.RoomId;
import kompas.libraries.rooms.RoomStatus;
import kompas.libraries.rooms.Slot;
import kompas.libraries.rooms.domain.BookingRows.For;
import kompas.libraries.rooms.domain.RequestRows.Kept;
import kompas.libraries.rooms.domain.RoomRequest.Booker;
import kompas.libraries.rooms.domain.RoomRequest.Purpose;
import kompas.libraries.rooms.domain.RoomRequest.State;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.TimeZones;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.sql.OpeningHoursColumn;
import kompas.shared.text.Slugs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Makes rooms and bookings of what {@code examples.json} invents. */
@Component
class InventedRooms implements ExampleRooms {

    private final JdbcClient database;
    private final RoomWriting writing;
    private final RequestRows requests;
    private final BookingRows bookings;
    private final RoomDesk desk;
    private final Clock clock;

    InventedRooms(
            JdbcClient database,
            RoomWriting writing,
            RequestRows requests,
            BookingRows bookings,
            RoomDesk desk,
            Clock clock) {
        this.database = database;
        this.writing = writing;
        this.requests = requests;
        this.bookings = bookings;
        this.desk = desk;
        this.clock = clock;
    }

    private record Home(LibraryId id, ZoneId zone) {}

    @Override
    @Transactional
    public void load(String source, JsonNode libraries) {
        for (JsonNode library : libraries) {
            if (!library.path("rooms").isEmpty()) {
                home(source, library.path("library").asString())
                        .ifPresent(home -> library.path("rooms").forEach(room -> load(home, room)));
            }
        }
    }

    /** Empty for a library that has rooms already. */
    private Optional<Home> home(String source, String key) {
        return database.sql("""
                        select id, country from libraries.library l where source = :source and source_key = :key
                          and not exists (select from libraries.room r where r.library_id = l.id)""")
                .param("source", source)
                .param("key", key)
                .query((row, number) ->
                        new Home(LibraryId.of(row.getObject("id", UUID.class)), TimeZones.of(row.getString("country"))))
                .optional();
    }

    private void load(Home home, JsonNode node) {
        Room room = room(home, node);
        writing.save(room);
        node.path("booked").forEach(booking -> load(home, room, booking));
    }

    private static Room room(Home home, JsonNode node) {
        LocalizedText name = LocalizedColumn.read(node.get("name"));
        return new Room(
                RoomId.of(UUID.randomUUID()),
                home.id(),
                Optional.empty(),
                Slugs.of(name.in(name.source()).text()),
                name,
                text(node, "description"),
                new Space(
                        number(node, "size"),
                        number(node, "seated"),
                        number(node, "standing"),
                        codes(node, "equipment"),
                        codes(node, "accessibility")),
                new Rules(
                        Coded.find(BookableBy.class, node.path("who").asString("anybody"))
                                .orElse(BookableBy.ANYBODY),
                        OpeningHoursColumn.read(node.get("hours")),
                        Duration.ofMinutes(30),
                        Duration.ofMinutes(node.path("longest").asInt(240)),
                        Duration.ofMinutes(node.path("set_up").asInt(15)),
                        Duration.ofMinutes(node.path("clearing").asInt(15)),
                        node.path("notice").asInt(2),
                        180),
                text(node, "price"),
                Optional.empty(),
                RoomStatus.OPEN,
                true);
    }

    private static LocalDate openDay(Room room, LocalDate from) {
        return from.datesUntil(from.plusWeeks(1))
                .filter(day -> !room.rules().hours().on(day).spans().isEmpty())
                .findFirst()
                .orElse(from);
    }

    /** {@code day} counts from today; {@code weeks} more follow a week apart. */
    private void load(Home home, Room room, JsonNode node) {
        LocalDate first = openDay(
                room,
                LocalDate.now(clock.withZone(home.zone()))
                        .plusDays(node.path("day").asInt()));
        Plan plan = new Plan(
                first,
                LocalTime.parse(node.get("from").asString()),
                LocalTime.parse(node.get("to").asString()),
                Repeats.WEEKLY,
                first.plusWeeks(node.path("weeks").asInt()));
        List<Slot> slots = plan.dates().stream()
                .flatMap(date -> plan.on(date, home.zone()).stream())
                .toList();
        if (node.has("title")) {
            BookingOwner owner = new BookingOwner("closure", room.id().value(), text(node, "title"), Optional.empty());
            bookings.insert(
                    room.id(),
                    Use.of(room, slots),
                    "confirmed",
                    new For(Optional.empty(), Optional.of(owner), true, true));
            return;
        }
        request(room, slots, node);
    }

    private void request(Room room, List<Slot> slots, JsonNode node) {
        boolean asked = node.path("asked").asBoolean();
        RoomRequest request = new RoomRequest(
                UUID.randomUUID(),
                room.id(),
                asked ? State.WAITING : State.CONFIRMED,
                new Booker(
                        Optional.empty(),
                        node.path("organisation").asString(""),
                        node.path("person").asString(""),
                        node.path("email").asString(""),
                        "",
                        room.name().source()),
                new Purpose(node.path("purpose").asString(""), number(node, "people")),
                asked ? Optional.of(desk.promised()) : Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                true,
                earlier());
        requests.add(request, new Kept(BookingLink.make(), Optional.empty(), RequestRows.lastDay(slots)));
        bookings.insert(
                room.id(),
                Use.of(room, slots),
                asked ? "requested" : "confirmed",
                new For(Optional.of(request.id()), Optional.empty(), false, true));
        if (asked) {
            desk.raise(request, room);
        }
    }

    private Instant earlier() {
        return clock.instant().minus(Duration.ofDays(1));
    }

    private static Optional<LocalizedText> text(JsonNode node, String key) {
        return node.has(key) ? Optional.of(LocalizedColumn.read(node.get(key))) : Optional.empty();
    }

    private static OptionalInt number(JsonNode node, String key) {
        return node.path(key).isNumber() ? OptionalInt.of(node.get(key).asInt()) : OptionalInt.empty();
    }

    private static List<String> codes(JsonNode node, String key) {
        List<String> codes = new ArrayList<>();
        node.path(key).forEach(code -> codes.add(code.asString()));
        return codes;
    }
}
