package kompas.events.helping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kompas.events.ActivityId;
import kompas.events.OccurrenceId;

/** What rows of the tables of helping say. */
final class HelpRows {

    /** A shift as {@link #shift} reads it. */
    static final String SHIFT = """
            s.id as shift_id, s.task_id, t.activity_id, s.occurrence_id, s.starts_at, s.ends_at, s.least, s.most, s.taken,
            t.least_age,
            a.status = 'published' and a.deleted_at is null and o.status = 'planned' as is_open""";

    static final String OF_SHIFT = """
             from events.helper_shift s join events.helper_task t on t.id = s.task_id
            join events.occurrence o on o.id = s.occurrence_id join events.activity a on a.id = t.activity_id""";

    /** Somebody as {@link #volunteer} reads them. */
    static final String VOLUNTEER = """
            h.id as helper_id, h.activity_id as helps_at, h.name, h.email, h.phone, h.language, h.age, h.guardian_name,
            h.guardian_phone, h.consent, h.thanked_at""";

    /** A turn as {@link #turn} reads it. */
    static final String TURN = "u.id as turn_id, u.helper_id, u.shift_id, u.state, u.minutes, u.call_about";

    private HelpRows() {}

    static HelpShift shift(ResultSet row) throws SQLException {
        return new HelpShift(
                row.getObject("shift_id", UUID.class),
                row.getObject("task_id", UUID.class),
                ActivityId.of(row.getObject("activity_id", UUID.class)),
                OccurrenceId.of(row.getObject("occurrence_id", UUID.class)),
                moment(row, "starts_at"),
                moment(row, "ends_at"),
                row.getInt("least"),
                row.getInt("most"),
                row.getInt("taken"),
                row.getInt("least_age"),
                row.getBoolean("is_open"));
    }

    static Volunteer volunteer(ResultSet row) throws SQLException {
        return new Volunteer(
                row.getObject("helper_id", UUID.class),
                ActivityId.of(row.getObject("helps_at", UUID.class)),
                text(row, "name"),
                text(row, "email"),
                text(row, "phone"),
                row.getString("language"),
                row.getInt("age"),
                guardian(row),
                Optional.ofNullable(row.getObject("thanked_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static Optional<Guardian> guardian(ResultSet row) throws SQLException {
        Optional<String> name = text(row, "guardian_name");
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Guardian(
                        name.get(),
                        text(row, "guardian_phone").orElse(""),
                        text(row, "consent").orElse("")));
    }

    static Turn turn(ResultSet row) throws SQLException {
        int minutes = row.getInt("minutes");
        OptionalInt confirmed = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(minutes);
        return new Turn(
                row.getObject("turn_id", UUID.class),
                row.getObject("helper_id", UUID.class),
                row.getObject("shift_id", UUID.class),
                "signed".equals(row.getString("state")),
                confirmed,
                text(row, "call_about"));
    }

    static Helping helping(ResultSet row) throws SQLException {
        return new Helping(turn(row), volunteer(row));
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
