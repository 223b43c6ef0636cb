package kompas.libraries.rooms.domain;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kompas.libraries.LibraryId;
import kompas.libraries.rooms.BookingOwner;
import kompas.libraries.rooms.Occupied;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.RoomId;
import kompas.libraries.rooms.Slot;
import kompas.libraries.rooms.domain.RoomRequest.Status;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.DataVersions;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code libraries.booking}: who has a room when. What shows moves the data version. */
@Repository
class BookingRows {

    private static final String OCCUPIED =
            "select b.*, lower(b.used) as used_from, upper(b.used) as used_to from libraries.booking b ";

    private static final String LOCK =
            "select " + RoomRows.ROOM + "where r.id = :room and r.status <> 'archived' for no key update of r";

    private static final String CONFLICTS = """
            select w.n - 1 from unnest(cast(:froms as timestamptz[]), cast(:tos as timestamptz[])) with ordinality w(f, t, n)
            where exists (select from libraries.booking b
                          where b.room_id = :room and b.status = any(:statuses) and b.used && tstzrange(w.f, w.t)
                            and coalesce(b.owner_id <> cast(:owner as uuid), true)
                            and coalesce(b.request_id <> cast(:request as uuid), true))
            order by 1
            """;

    private static final String FREE = "select " + RoomRows.ROOM + """
            where r.library_id = :library and r.status <> 'archived'
              and not exists (
                select from unnest(cast(:froms as timestamptz[]), cast(:tos as timestamptz[])) w(f, t)
                join libraries.booking b on b.room_id = r.id and b.status = 'confirmed'
                     and b.used && tstzrange(w.f - make_interval(mins => r.set_up), w.t + make_interval(mins => r.clearing))
                where coalesce(b.owner_id <> cast(:owner as uuid), true))
            order by shared.shown(r.name, r.name ->> 'source'), r.id
            """;

    private static final String HAD = """
            select b.*, lower(b.used) as used_from, upper(b.used) as used_to, q.organisation, q.person, q.phone, q.people
            from libraries.booking b left join libraries.room_request q on q.id = b.request_id
            where b.room_id = any(:rooms) and b.status = 'confirmed'
              and b.used && tstzrange(cast(:from as timestamptz), cast(:until as timestamptz))
            order by b.starts_at, b.id
            """;

    private static final String INSERT = """
            insert into libraries.booking (room_id, request_id, owner_kind, owner_id, closure, status, title, path, example,
                                           starts_at, ends_at, used)
            select :room, cast(:request as uuid), cast(:kind as text), cast(:owner as uuid), :closure, :status,
                   cast(:title as jsonb), cast(:path as text), :example, w.f, w.t, tstzrange(w.uf, w.ut)
            from unnest(cast(:froms as timestamptz[]), cast(:tos as timestamptz[]),
                        cast(:usedFroms as timestamptz[]), cast(:usedTos as timestamptz[])) w(f, t, uf, ut)
            """;

    /** What was had so far, where a date is confirmed that was asked for or proposed in its place. */
    private static final String GIVEN_UP = """
            update libraries.booking b set status = 'cancelled', changed_at = now()
            where b.status = 'confirmed' and b.id in (
              select asked.replaces from libraries.booking given
              join libraries.booking asked on asked.request_id = given.request_id and asked.status in ('requested', 'proposed')
              where given.id = any(:ids) and (asked.id = given.id or given.status = 'proposed'))
            """;

    private final JdbcClient database;
    private final DataVersions versions;

    BookingRows(JdbcClient database, DataVersions versions) {
        this.database = database;
        this.versions = versions;
    }

    /** What a row is for: a request, an owner, or being closed, which has its title from an owner that is not written down. */
    record For(Optional<UUID> request, Optional<BookingOwner> owner, boolean closure, boolean example) {

        static For request(UUID id) {
            return new For(Optional.of(id), Optional.empty(), false, false);
        }

        static For closure(RoomId room, LocalizedText reason) {
            BookingOwner owner = new BookingOwner("closure", room.value(), Optional.of(reason), Optional.empty());
            return new For(Optional.empty(), Optional.of(owner), true, false);
        }

        static For owner(BookingOwner owner) {
            return new For(Optional.empty(), Optional.of(owner), false, false);
        }
    }

    /** Whoever locks a room is the only one who gives it away until their transaction ends; empty for one that is not to be had. */
    Optional<Room> lock(RoomId room) {
        return database.sql(LOCK)
                .param("room", room.value())
                .query((row, number) -> RoomRows.room(row))
                .optional();
    }

    /** Which of these are taken by somebody else. */
    List<Use> conflicts(RoomId room, List<Use> uses, For besides) {
        return colliding(room, uses, besides, "confirmed");
    }

    /** Which of these others ask for too. */
    List<Use> rivals(RoomId room, List<Use> uses, For besides) {
        return colliding(room, uses, besides, "requested", "proposed");
    }

    private List<Use> colliding(RoomId room, List<Use> uses, For besides, String... statuses) {
        return database
                .sql(CONFLICTS)
                .param("room", room.value())
                .param("statuses", statuses)
                .param("froms", moments(uses, use -> use.used().from()))
                .param("tos", moments(uses, use -> use.used().to()))
                .param("owner", besides.owner().map(BookingOwner::id).orElse(null))
                .param("request", besides.request().orElse(null))
                .query(Integer.class)
                .list()
                .stream()
                .map(uses::get)
                .toList();
    }

    List<Room> free(LibraryId library, List<Slot> slots, Optional<BookingOwner> besides) {
        return database.sql(FREE)
                .param("library", library.value())
                .param("froms", moments(slots, Slot::from))
                .param("tos", moments(slots, Slot::to))
                .param("owner", besides.map(BookingOwner::id).orElse(null))
                .query((row, number) -> RoomRows.room(row))
                .list();
    }

    void insert(RoomId room, List<Use> uses, String status, For what) {
        if (uses.isEmpty()) {
            return;
        }
        int inserted = database.sql(INSERT)
                .param("room", room.value())
                .param("request", what.request().orElse(null))
                .param(
                        "kind",
                        what.closure()
                                ? null
                                : what.owner().map(BookingOwner::kind).orElse(null))
                .param(
                        "owner",
                        what.closure()
                                ? null
                                : what.owner().map(BookingOwner::id).orElse(null))
                .param("closure", what.closure())
                .param("status", status)
                .param("title", LocalizedColumn.writeOptional(what.owner().flatMap(BookingOwner::title)))
                .param("path", what.owner().flatMap(BookingOwner::path).orElse(null))
                .param("example", what.example())
                .param("froms", moments(uses, use -> use.slot().from()))
                .param("tos", moments(uses, use -> use.slot().to()))
                .param("usedFroms", moments(uses, use -> use.used().from()))
                .param("usedTos", moments(uses, use -> use.used().to()))
                .update();
        shows(status.equals("confirmed") ? inserted : 0);
    }

    List<Occupied> occupied(Collection<RoomId> rooms, Instant from, Instant until) {
        return database.sql(OCCUPIED + """
                        where b.room_id = any(:rooms) and b.status = 'confirmed'
                          and b.used && tstzrange(cast(:from as timestamptz), cast(:until as timestamptz))
                        order by b.starts_at, b.id""")
                .param("rooms", rooms.stream().map(RoomId::value).toArray(UUID[]::new))
                .param("from", at(from))
                .param("until", at(until))
                .query((row, number) -> RoomRows.occupied(row))
                .list();
    }

    /** The same, with whose it is: for staff. */
    List<Had> had(Collection<RoomId> rooms, Instant from, Instant until) {
        return database.sql(HAD)
                .param("rooms", rooms.stream().map(RoomId::value).toArray(UUID[]::new))
                .param("from", at(from))
                .param("until", at(until))
                .query((row, number) -> Had.read(row))
                .list();
    }

    List<Occupied> of(BookingOwner owner, Instant endingAfter) {
        return database.sql(OCCUPIED + """
                        where b.owner_kind = :kind and b.owner_id = :id and b.status = 'confirmed' and b.ends_at > :after
                        order by b.starts_at, b.id""")
                .param("kind", owner.kind())
                .param("id", owner.id())
                .param("after", at(endingAfter))
                .query((row, number) -> RoomRows.occupied(row))
                .list();
    }

    void delete(Collection<UUID> bookings) {
        shows(database.sql("delete from libraries.booking where id = any(:ids)")
                .param("ids", bookings.toArray(UUID[]::new))
                .update());
    }

    /** Bookings of requests are had from now on, with what their room needs around them today. */
    void confirm(Collection<UUID> bookings) {
        database.sql(GIVEN_UP).param("ids", bookings.toArray(UUID[]::new)).update();
        shows(database.sql("""
                update libraries.booking b
                set status = 'confirmed', changed_at = now(),
                    used = tstzrange(b.starts_at - make_interval(mins => r.set_up), b.ends_at + make_interval(mins => r.clearing))
                from libraries.room r where r.id = b.room_id and b.id = any(:ids)""").param("ids", bookings.toArray(UUID[]::new)).update());
    }

    /** Bookings of requests are something else from now on. */
    void mark(Collection<UUID> bookings, Status status) {
        shows(database.sql("update libraries.booking set status = :status, changed_at = now() where id = any(:ids)")
                .param("status", status.code())
                .param("ids", bookings.toArray(UUID[]::new))
                .update());
    }

    /** A booking takes another room, with what that needs around it, and is confirmed there. */
    void move(UUID booking, RoomId room, Use use) {
        shows(database.sql("""
                update libraries.booking
                set room_id = :room, status = 'confirmed', changed_at = now(),
                    used = tstzrange(cast(:from as timestamptz), cast(:to as timestamptz))
                where id = :id""")
                .param("id", booking)
                .param("room", room.value())
                .param("from", at(use.used().from()))
                .param("to", at(use.used().to()))
                .update());
    }

    boolean deleteClosure(RoomId room, UUID closure) {
        int deleted = database.sql("delete from libraries.booking where id = :id and room_id = :room and closure")
                .param("id", closure)
                .param("room", room.value())
                .update();
        shows(deleted);
        return deleted > 0;
    }

    /** What everybody may read of an owner's bookings. */
    void retitle(BookingOwner owner) {
        shows(database.sql("""
                        update libraries.booking set title = cast(:title as jsonb), path = cast(:path as text), changed_at = now()
                        where owner_kind = :kind and owner_id = :id
                          and (title, path) is distinct from (cast(cast(:title as jsonb) as shared.localized), cast(:path as text))""")
                .param("title", LocalizedColumn.writeOptional(owner.title()))
                .param("path", owner.path().orElse(null))
                .param("kind", owner.kind())
                .param("id", owner.id())
                .update());
    }

    private void shows(int changed) {
        if (changed > 0) {
            versions.touch("rooms");
        }
    }

    static <T> String[] moments(List<T> from, Function<T, Instant> moment) {
        return from.stream().map(each -> moment.apply(each).toString()).toArray(String[]::new);
    }

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
