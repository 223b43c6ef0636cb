package kompas.events.signup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kompas.events.OccurrenceId;
import kompas.events.signup.WaitingStep.Kind;
import kompas.shared.kernel.Coded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code events.waiting_step}: whose turn it was, and why. */
@Repository
class WaitingLog {

    private static final String READ = """
            select s.*, p.name,
                   (select case when r.place is null then 0 else count(*) end from events.registration e
                    where e.occurrence_id = r.occurrence_id and e.place is not null and e.place <= r.place) as number
            from events.waiting_step s join events.registration r on r.id = s.registration_id
            join events.party p on p.id = r.party_id \s""";

    private final JdbcClient database;

    WaitingLog(JdbcClient database) {
        this.database = database;
    }

    void joined(Registration who, Instant now) {
        add(who, Kind.JOINED, Optional.empty(), Optional.empty(), now);
    }

    void offered(Registration who, int free, Instant until, Instant now) {
        add(who, Kind.OFFERED, Optional.of(free).filter(seats -> seats < Integer.MAX_VALUE), Optional.of(until), now);
    }

    /** What somebody did, or failed to do, who has a place in the list; of others there is nothing to say. */
    void step(Registration who, Kind kind, Instant now) {
        if (who.place().isPresent()) {
            add(who, kind, Optional.empty(), Optional.empty(), now);
        }
    }

    /** Says of all who wait before a place, or of all where there is none, that so few seats do not do for them. */
    void passedOver(OccurrenceId date, Optional<Long> before, int free, Instant now) {
        database.sql("""
                        insert into events.waiting_step (registration_id, happened_at, step, people, free)
                        select id, :now, 'passed_over', people, :free from events.registration
                        where occurrence_id = :date and state = 'waiting' and people > :free
                          and (cast(:before as bigint) is null or place < :before)
                        order by place""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("free", free)
                .param("date", date.value())
                .param("before", before.orElse(null), Types.BIGINT)
                .update();
    }

    /** Says that somebody has seats that could not be offered in turn any more, where somebody waits for whom they would do. */
    void took(Registration who, int free, Instant now) {
        database.sql("""
                        insert into events.waiting_step (registration_id, happened_at, step, people, free)
                        select :id, :now, 'took', :people, :free
                        where exists (select from events.registration
                                      where occurrence_id = :date and state = 'waiting' and people <= :free)""")
                .param("id", who.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("people", who.people())
                .param("free", free)
                .param("date", who.occurrence().value())
                .update();
    }

    private void add(Registration who, Kind kind, Optional<Integer> free, Optional<Instant> until, Instant now) {
        database.sql("""
                        insert into events.waiting_step (registration_id, happened_at, step, people, free, until)
                        values (:id, :now, :step, :people, :free, :until)""")
                .param("id", who.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("step", kind.code())
                .param("people", who.people())
                .param("free", free.orElse(null), Types.INTEGER)
                .param(
                        "until",
                        until.map(end -> end.atOffset(ZoneOffset.UTC)).orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** The newest steps of one date, the newest first. */
    List<WaitingStep> of(OccurrenceId date, int most) {
        return database.sql(READ + "where r.occurrence_id = :date order by s.id desc limit :most")
                .param("date", date.value())
                .param("most", most)
                .query((row, number) -> read(row))
                .list();
    }

    private static WaitingStep read(ResultSet row) throws SQLException {
        int free = row.getInt("free");
        OptionalInt seats = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(free);
        return new WaitingStep(
                row.getObject("registration_id", UUID.class),
                row.getLong("number"),
                Optional.ofNullable(row.getString("name")),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                Coded.find(Kind.class, row.getString("step")).orElseThrow(),
                row.getInt("people"),
                seats,
                Optional.ofNullable(row.getObject("until", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
