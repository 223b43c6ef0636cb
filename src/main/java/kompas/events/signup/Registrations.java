package kompas.events.signup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import kompas.events.OccurrenceId;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code events.registration}; written only while the row of its date is locked. */
@Repository
class Registrations {

    /** As {@link #read} reads them, also where a party stands beside them. */
    static final String COLUMNS = """
            r.id as r_id, r.party_id as r_party, r.occurrence_id as r_occurrence, r.people as r_people, r.state as r_state,
            r.place as r_place, r.offered_until as r_until, r.came as r_came, r.came_at as r_came_at""";

    private static final String READ = "select " + COLUMNS + " from events.registration r ";

    private final JdbcClient database;

    Registrations(JdbcClient database) {
        this.database = database;
    }

    /** With seats or, where it waits, with the next place of the waiting list. */
    Registration add(UUID party, OccurrenceId date, int people, SignUpState state, Instant now) {
        UUID id = Identifiers.next();
        database.sql("""
                        insert into events.registration (id, party_id, occurrence_id, people, state, place, changed_at)
                        values (:id, :party, :date, :people, :state,
                                case when :state = 'waiting' then nextval('events.waiting_place') end, :now)""")
                .param("id", id)
                .param("party", party)
                .param("date", date.value())
                .param("people", people)
                .param("state", state.code())
                .param("now", at(now))
                .update();
        return find(id).orElseThrow();
    }

    Optional<Registration> find(UUID id) {
        return database.sql(READ + "where r.id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    Optional<Registration> find(UUID party, OccurrenceId date) {
        return database.sql(READ + "where r.party_id = :party and r.occurrence_id = :date")
                .param("party", party)
                .param("date", date.value())
                .query((row, number) -> read(row))
                .optional();
    }

    List<Registration> of(UUID party) {
        return database.sql(
                        READ
                                + "join events.occurrence o on o.id = r.occurrence_id where r.party_id = :party order by o.starts_at, o.id")
                .param("party", party)
                .query((row, number) -> read(row))
                .list();
    }

    /** Everybody who reckons with a date: has seats, is offered some or waits for them. */
    List<Registration> standing(OccurrenceId date) {
        return database.sql(
                        READ
                                + "where r.occurrence_id = :date and r.state in ('confirmed', 'waiting', 'offered') order by r.id")
                .param("date", date.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** Offers nobody answered in time. */
    List<Registration> ranOut(OccurrenceId date, Instant now) {
        return database.sql(
                        READ
                                + "where r.occurrence_id = :date and r.state = 'offered' and r.offered_until <= :now order by r.place")
                .param("date", date.value())
                .param("now", at(now))
                .query((row, number) -> read(row))
                .list();
    }

    /** The first in the waiting list for whom so many seats are enough. */
    Optional<Registration> firstWaiting(OccurrenceId date, int free) {
        return database.sql(
                        READ
                                + "where r.occurrence_id = :date and r.state = 'waiting' and r.people <= :free order by r.place limit 1")
                .param("date", date.value())
                .param("free", free)
                .query((row, number) -> read(row))
                .optional();
    }

    /** How many wait before it. */
    int ahead(Registration waiting) {
        return database.sql("""
                        select count(*) from events.registration
                        where occurrence_id = :date and state = 'waiting' and place < :place""")
                .param("date", waiting.occurrence().value())
                .param("place", waiting.place().orElse(0))
                .query(Integer.class)
                .single();
    }

    void offer(UUID id, Instant until, Instant now) {
        set(id, SignUpState.OFFERED, until, now);
    }

    void become(UUID id, SignUpState state, Instant now) {
        set(id, state, null, now);
    }

    private void set(UUID id, SignUpState state, @Nullable Instant until, Instant now) {
        database.sql("""
                        update events.registration
                        set state = :state, offered_until = cast(:until as timestamptz), call_about = null, changed_at = :now
                        where id = :id""")
                .param("state", state.code())
                .param("until", until == null ? null : at(until))
                .param("now", at(now))
                .param("id", id)
                .update();
    }

    void resize(UUID id, int people, Instant now) {
        database.sql("update events.registration set people = :people, changed_at = :now where id = :id")
                .param("people", people)
                .param("now", at(now))
                .param("id", id)
                .update();
    }

    void move(UUID id, OccurrenceId to, SignUpState state, Instant now) {
        database.sql("""
                        update events.registration
                        set occurrence_id = :to, state = :state, offered_until = null, call_about = null, changed_at = :now,
                            place = case when :state = 'waiting' then nextval('events.waiting_place') end
                        where id = :id""")
                .param("to", to.value())
                .param("state", state.code())
                .param("now", at(now))
                .param("id", id)
                .update();
    }

    void delete(UUID id) {
        database.sql("delete from events.registration where id = :id")
                .param("id", id)
                .update();
    }

    /** Says that somebody without mail has to be phoned, or that they were. */
    void call(UUID id, Optional<String> about) {
        database.sql("update events.registration set call_about = cast(:about as text) where id = :id")
                .param("about", about.orElse(null))
                .param("id", id)
                .update();
    }

    boolean anyToCall(OccurrenceId date) {
        return database.sql(
                        "select exists (select from events.registration where occurrence_id = :date and call_about is not null)")
                .param("date", date.value())
                .query(Boolean.class)
                .single();
    }

    static Registration read(ResultSet row) throws SQLException {
        return new Registration(
                row.getObject("r_id", UUID.class),
                row.getObject("r_party", UUID.class),
                OccurrenceId.of(row.getObject("r_occurrence", UUID.class)),
                row.getInt("r_people"),
                Coded.find(SignUpState.class, row.getString("r_state")).orElseThrow(),
                place(row),
                moment(row, "r_until"),
                came(row),
                moment(row, "r_came_at"));
    }

    private static OptionalLong place(ResultSet row) throws SQLException {
        long place = row.getLong("r_place");
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(place);
    }

    private static OptionalInt came(ResultSet row) throws SQLException {
        int came = row.getInt("r_came");
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(came);
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
