package kompas.libraries.rooms.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.libraries.rooms.RoomId;
import kompas.libraries.rooms.Slot;
import kompas.libraries.rooms.domain.RoomRequest.Booker;
import kompas.libraries.rooms.domain.RoomRequest.Dated;
import kompas.libraries.rooms.domain.RoomRequest.Purpose;
import kompas.libraries.rooms.domain.RoomRequest.State;
import kompas.libraries.rooms.domain.RoomRequest.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code libraries.room_request}, with the dates of each. */
@Repository
class RequestRows {

    private static final String REQUEST = "select r.* from libraries.room_request r ";

    private static final String BY_LINK = "where r.id in (select id from libraries.room_request where link_hash = :key"
            + " union all select request_id from libraries.room_link where hash = :key)";
    private static final String DATES = """
            select id, request_id, room_id, status, starts_at, ends_at, replaces from libraries.booking
            where request_id = any(:ids) order by starts_at, id
            """;

    private static final String ADD = """
            insert into libraries.room_request (id, room_id, state, link_hash, language, organisation_id, organisation, person, email,
                                                phone, purpose, people, promised_on, entered_by, last_day, example, created_at)
            values (:id, :room, :state, :link, :language, cast(:organisationId as uuid), nullif(:organisation, ''),
                    nullif(:person, ''), nullif(:email, ''), nullif(:phone, ''), nullif(:purpose, ''), cast(:people as int),
                    :promised, cast(:by as uuid), :last, :example, :at)
            """;

    private final JdbcClient database;

    RequestRows(JdbcClient database) {
        this.database = database;
    }

    /** What a new request is kept with beside what it says. */
    record Kept(BookingLink link, Optional<PersonId> enteredBy, LocalDate lastDay) {}

    void add(RoomRequest request, Kept kept) {
        Booker booker = request.booker();
        database.sql(ADD)
                .param("id", request.id())
                .param("room", request.room().value())
                .param("state", request.state().code())
                .param("link", kept.link().hash())
                .param("language", booker.language())
                .param("organisationId", booker.organisationId().orElse(null))
                .param("organisation", booker.organisation())
                .param("person", booker.person())
                .param("email", booker.email())
                .param("phone", booker.phone())
                .param("purpose", request.purpose().text())
                .param("people", people(request.purpose()), Types.INTEGER)
                .param("promised", request.promisedOn().orElse(null), Types.DATE)
                .param("by", kept.enteredBy().map(PersonId::value).orElse(null))
                .param("last", kept.lastDay())
                .param("example", request.example())
                .param("at", BookingRows.at(request.askedAt()))
                .update();
    }

    Optional<RoomRequest> find(BookingLink link) {
        return one(BY_LINK, link.hash(), Types.BINARY);
    }

    /** For whoever changes it: another who does so at the same time waits. */
    Optional<RoomRequest> take(BookingLink link) {
        return one(BY_LINK + " for update of r", link.hash(), Types.BINARY);
    }

    Optional<RoomRequest> find(UUID id) {
        return one("where r.id = :key", id, Types.OTHER);
    }

    Optional<RoomRequest> take(UUID id) {
        return one("where r.id = :key for update", id, Types.OTHER);
    }

    /** Another link that leads to the same, for another mail: the database does not know the first one. */
    BookingLink another(UUID id) {
        BookingLink link = BookingLink.make();
        database.sql("insert into libraries.room_link (hash, request_id) values (:hash, :id)")
                .param("hash", link.hash())
                .param("id", id)
                .update();
        return link;
    }

    /** Those of these rooms that wait for the library, the oldest promise first. */
    List<RoomRequest> waiting(Collection<RoomId> rooms, int most) {
        return withDates(database.sql(REQUEST + """
                        where r.room_id = any(:rooms) and r.state = 'waiting'
                        order by r.promised_on, r.created_at, r.id limit :most""")
                .param("rooms", rooms.stream().map(RoomId::value).toArray(UUID[]::new))
                .param("most", most)
                .query((row, number) -> request(row))
                .list());
    }

    /** Those of which some date is one of these bookings. */
    List<RoomRequest> of(Collection<UUID> bookings) {
        return withDates(database.sql(REQUEST
                        + "where r.id in (select request_id from libraries.booking where id = any(:ids)) order by r.id")
                .param("ids", bookings.toArray(UUID[]::new))
                .query((row, number) -> request(row))
                .list());
    }

    /** How many were asked for with this address within a day: nobody's mailbox is filled. */
    int askedToday(String email, Instant now) {
        return database.sql(
                        "select count(*) from libraries.room_request where lower(email) = lower(:email) and created_at > :since")
                .param("email", email)
                .param("since", BookingRows.at(now.minusSeconds(86_400)))
                .query(Integer.class)
                .single();
    }

    void become(UUID id, State state, Optional<String> answer, Optional<PersonId> by) {
        database.sql("""
                        update libraries.room_request
                        set state = :state, answer = coalesce(cast(:answer as text), answer),
                            answered_by = coalesce(cast(:by as uuid), answered_by), changed_at = now()
                        where id = :id""")
                .param("id", id)
                .param("state", state.code())
                .param("answer", answer.orElse(null))
                .param("by", by.map(PersonId::value).orElse(null))
                .update();
    }

    /** It has to be answered once more. */
    void waitAgain(UUID id, LocalDate promised) {
        database.sql("""
                        update libraries.room_request set state = 'waiting', promised_on = :promised, changed_at = now()
                        where id = :id""").param("id", id).param("promised", promised).update();
    }

    void change(UUID id, Purpose purpose, String phone) {
        database.sql("""
                        update libraries.room_request
                        set purpose = nullif(:purpose, ''), people = :people, phone = nullif(:phone, ''), changed_at = now()
                        where id = :id""")
                .param("id", id)
                .param("purpose", purpose.text())
                .param("people", people(purpose), Types.INTEGER)
                .param("phone", phone)
                .update();
    }

    void lasts(UUID id, LocalDate lastDay) {
        database.sql("update libraries.room_request set last_day = greatest(last_day, :day) where id = :id")
                .param("id", id)
                .param("day", lastDay)
                .update();
    }

    private static @Nullable Integer people(Purpose purpose) {
        return purpose.people().isPresent() ? purpose.people().getAsInt() : null;
    }

    private Optional<RoomRequest> one(String condition, Object key, int type) {
        Optional<RoomRequest> found = database.sql(REQUEST + condition)
                .param("key", key, type)
                .query((row, number) -> request(row))
                .optional();
        return withDates(found.stream().toList()).stream().findFirst();
    }

    private List<RoomRequest> withDates(List<RoomRequest> requests) {
        Map<UUID, List<Dated>> dates = new HashMap<>();
        if (!requests.isEmpty()) {
            database.sql(DATES)
                    .param("ids", requests.stream().map(RoomRequest::id).toArray(UUID[]::new))
                    .query(row -> {
                        dates.computeIfAbsent(row.getObject("request_id", UUID.class), unused -> new ArrayList<>())
                                .add(dated(row));
                    });
        }
        return requests.stream()
                .map(request -> request.with(dates.getOrDefault(request.id(), List.of())))
                .toList();
    }

    private static Dated dated(ResultSet row) throws SQLException {
        return new Dated(
                row.getObject("id", UUID.class),
                RoomId.of(row.getObject("room_id", UUID.class)),
                RoomRows.coded(Status.class, row.getString("status")),
                RoomRows.slot(row, "starts_at", "ends_at"),
                RoomRows.id(row, "replaces"));
    }

    private static RoomRequest request(ResultSet row) throws SQLException {
        return new RoomRequest(
                row.getObject("id", UUID.class),
                RoomId.of(row.getObject("room_id", UUID.class)),
                RoomRows.coded(State.class, row.getString("state")),
                new Booker(
                        RoomRows.id(row, "organisation_id"),
                        text(row, "organisation"),
                        text(row, "person"),
                        text(row, "email"),
                        text(row, "phone"),
                        row.getString("language")),
                new Purpose(text(row, "purpose"), RoomRows.number(row, "people")),
                Optional.ofNullable(row.getObject("promised_on", LocalDate.class)),
                Optional.ofNullable(row.getString("answer")),
                List.of(),
                row.getObject("entered_by") != null,
                row.getBoolean("example"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    static LocalDate lastDay(List<Slot> slots) {
        return slots.stream()
                .map(slot -> slot.to().atOffset(ZoneOffset.UTC).toLocalDate())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
