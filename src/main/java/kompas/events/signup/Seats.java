package kompas.events.signup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kompas.events.ActivityId;
import kompas.events.OccurrenceId;
import kompas.events.SignUpMode;
import kompas.shared.kernel.Coded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The seats of dates. Whoever gives or takes any locks the date's row first, several in the order of their ids, and touches
 * registrations after that: so there is no circle, and the numbers read stay true until the end of the transaction.
 */
@Repository
class Seats {

    private static final String LOCK = """
            select o.id, o.activity_id, o.starts_at, o.ends_at, o.seats, o.taken, a.time_zone, a.sign_up, a.waiting_list,
                   a.sign_up_closes, a.status in ('published', 'cancelled') as published,
                   a.status = 'cancelled' or o.status = 'cancelled' as is_cancelled
            from events.occurrence o join events.activity a on a.id = o.activity_id
            where o.id = any(:ids) and a.deleted_at is null
            order by o.id for no key update of o""";

    /** Dates on whose waiting list something is due, however it came about: an offer ran out, or seats were added. */
    private static final String DUE = """
            select o.id from events.occurrence o join events.activity a on a.id = o.activity_id
            where o.starts_at > :now and o.status = 'planned' and a.status = 'published' and a.deleted_at is null
              and (exists (select from events.registration r
                           where r.occurrence_id = o.id and r.state = 'offered' and r.offered_until <= :now)
                or (o.seats is null or o.taken < o.seats)
                   and exists (select from events.registration r where r.occurrence_id = o.id and r.state = 'waiting'
                               and (o.seats is null or r.people <= o.seats - o.taken)))
            order by o.id""";

    private final JdbcClient database;

    Seats(JdbcClient database) {
        this.database = database;
    }

    /** Waits for whoever holds one of them; those that are not there are missing. */
    List<SeatedDate> lock(Collection<OccurrenceId> dates) {
        return database.sql(LOCK)
                .param("ids", dates.stream().map(OccurrenceId::value).toArray(UUID[]::new))
                .query((row, number) -> read(row))
                .list();
    }

    Optional<SeatedDate> lock(OccurrenceId date) {
        return lock(List.of(date)).stream().findFirst();
    }

    /** The seats, or none of them: the row itself says whether there are so many. */
    boolean take(OccurrenceId date, int people) {
        return database.sql("""
                        update events.occurrence set taken = taken + :people
                        where id = :date and (seats is null or taken + :people <= seats)""")
                        .param("people", people)
                        .param("date", date.value())
                        .update()
                > 0;
    }

    void giveBack(OccurrenceId date, int people) {
        database.sql("update events.occurrence set taken = taken - :people where id = :date")
                .param("people", people)
                .param("date", date.value())
                .update();
    }

    List<OccurrenceId> due(Instant now) {
        return database
                .sql(DUE)
                .param("now", OffsetDateTime.ofInstant(now, ZoneId.of("UTC")))
                .query(UUID.class)
                .list()
                .stream()
                .map(OccurrenceId::of)
                .toList();
    }

    private static SeatedDate read(ResultSet row) throws SQLException {
        int seats = row.getInt("seats");
        OptionalInt limit = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(seats);
        return new SeatedDate(
                OccurrenceId.of(row.getObject("id", UUID.class)),
                ActivityId.of(row.getObject("activity_id", UUID.class)),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                ZoneId.of(row.getString("time_zone")),
                row.getBoolean("published"),
                row.getBoolean("is_cancelled"),
                Coded.find(SignUpMode.class, row.getString("sign_up")).orElseThrow(),
                row.getBoolean("waiting_list"),
                Duration.ofMinutes(row.getLong("sign_up_closes")),
                limit,
                row.getInt("taken"));
    }
}
