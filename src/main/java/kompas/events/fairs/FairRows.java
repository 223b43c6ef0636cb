package kompas.events.fairs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import kompas.events.ActivityId;
import kompas.shared.kernel.Coded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code events.fair}. */
@Repository
class FairRows {

    private final JdbcClient database;

    FairRows(JdbcClient database) {
        this.database = database;
    }

    /** The fair of an activity, begun with this where there is none yet. */
    Fair open(ActivityId activity) {
        return find(activity).orElseGet(() -> {
            database.sql("insert into events.fair (activity_id) values (:id) on conflict do nothing")
                    .param("id", activity.value())
                    .update();
            return find(activity).orElseThrow();
        });
    }

    Optional<Fair> find(ActivityId activity) {
        return one("select * from events.fair where activity_id = :id", activity);
    }

    /** The same, and nobody else writes it or its guests until the transaction ends. */
    Optional<Fair> lock(ActivityId activity) {
        return one("select * from events.fair where activity_id = :id for update", activity);
    }

    void settle(ActivityId activity, Optional<LocalDate> replyBy, Optional<LocalDate> changeableUntil, String words) {
        database.sql("""
                        update events.fair set answers_until = :by, changeable_until = :until, words = nullif(:words, '')
                        where activity_id = :id""")
                .param("by", replyBy.orElse(null), Types.DATE)
                .param("until", changeableUntil.orElse(null), Types.DATE)
                .param("words", words)
                .param("id", activity.value())
                .update();
    }

    void draw(ActivityId activity, Hall hall) {
        database.sql("update events.fair set hall = :hall, plan_version = plan_version + 1 where activity_id = :id")
                .param("hall", hall.text())
                .param("id", activity.value())
                .update();
    }

    void rule(ActivityId activity, Fair.Rules rules) {
        database.sql("""
                        update events.fair set gangway = :gangway, power_reach = :reach, neighbours = :neighbours
                        where activity_id = :id""")
                .param("gangway", rules.gangway())
                .param("reach", rules.powerReach())
                .param("neighbours", rules.neighbours().code())
                .param("id", activity.value())
                .update();
    }

    void planChanged(ActivityId activity) {
        database.sql("update events.fair set plan_version = plan_version + 1 where activity_id = :id")
                .param("id", activity.value())
                .update();
    }

    void moved(ActivityId activity) {
        database.sql("update events.fair set round = round + 1 where activity_id = :id")
                .param("id", activity.value())
                .update();
    }

    /** @return false when that was told before */
    boolean toldCancelled(ActivityId activity) {
        return database.sql("""
                        update events.fair set told_cancelled = true where activity_id = :id and not told_cancelled""").param("id", activity.value()).update() > 0;
    }

    void resultsSent(ActivityId activity, Instant at) {
        database.sql("update events.fair set results_sent_at = :at where activity_id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", activity.value())
                .update();
    }

    void press(ActivityId activity, String words) {
        database.sql("update events.fair set press = nullif(:words, '') where activity_id = :id")
                .param("words", words)
                .param("id", activity.value())
                .update();
    }

    private Optional<Fair> one(String sql, ActivityId activity) {
        return database.sql(sql)
                .param("id", activity.value())
                .query((row, number) -> read(row))
                .optional();
    }

    private static Fair read(ResultSet row) throws SQLException {
        return new Fair(
                ActivityId.of(row.getObject("activity_id", UUID.class)),
                Optional.ofNullable(row.getObject("answers_until", LocalDate.class)),
                Optional.ofNullable(row.getObject("changeable_until", LocalDate.class)),
                Optional.ofNullable(row.getString("words")).orElse(""),
                row.getInt("round"),
                Optional.ofNullable(row.getString("hall")).map(Hall::read),
                new Fair.Rules(
                        row.getInt("gangway"),
                        row.getInt("power_reach"),
                        Coded.find(Neighbours.class, row.getString("neighbours"))
                                .orElseThrow()),
                row.getInt("plan_version"),
                Optional.ofNullable(row.getString("press")).orElse(""),
                Optional.ofNullable(row.getObject("results_sent_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
