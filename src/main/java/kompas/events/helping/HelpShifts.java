package kompas.events.helping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kompas.events.ActivityId;
import kompas.events.OccurrenceId;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tasks of activities with their shifts, and the places in them. */
@Repository
class HelpShifts {

    private static final String PLAN = "select t.id, t.title, t.description, t.position, " + HelpRows.SHIFT + """
             from events.helper_task t join events.activity a on a.id = t.activity_id
            left join events.helper_shift s on s.task_id = t.id left join events.occurrence o on o.id = s.occurrence_id
            where t.activity_id = :activity order by t.position, t.id, s.starts_at, s.id""";

    private static final String LOCK = "select " + HelpRows.SHIFT + HelpRows.OF_SHIFT
            + " where s.id = any(:ids) order by s.id for no key update of s";

    private static final String MOVE_ALONG = """
            update events.helper_shift s
            set starts_at = (((s.starts_at at time zone a.time_zone) + moved.by) at time zone a.time_zone),
                ends_at = (((s.starts_at at time zone a.time_zone) + moved.by) at time zone a.time_zone) + (s.ends_at - s.starts_at),
                anchored_at = o.starts_at
            from events.occurrence o, events.activity a,
                 lateral (select (o.starts_at at time zone a.time_zone) - (k.anchored_at at time zone a.time_zone) as by, k.id
                          from events.helper_shift k where k.occurrence_id = o.id) moved
            where o.id = any(:dates) and a.id = o.activity_id and moved.id = s.id and s.anchored_at <> o.starts_at""";

    private final JdbcClient database;

    HelpShifts(JdbcClient database) {
        this.database = database;
    }

    /** What there is to do at an activity, in one statement. */
    List<HelpTask> plan(ActivityId activity) {
        Map<UUID, HelpTask> tasks = new LinkedHashMap<>();
        database.sql(PLAN)
                .param("activity", activity.value())
                .query((row, number) -> taken(tasks, row))
                .list();
        return List.copyOf(tasks.values());
    }

    private static UUID taken(Map<UUID, HelpTask> tasks, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        HelpTask before = tasks.get(id);
        List<HelpShift> shifts = new ArrayList<>(before == null ? List.of() : before.shifts());
        if (row.getObject("shift_id") != null) {
            shifts.add(HelpRows.shift(row));
        }
        tasks.put(
                id,
                new HelpTask(
                        id,
                        LocalizedColumn.read(row.getString("title")),
                        LocalizedColumn.readOptional(row.getString("description")),
                        row.getInt("least_age"),
                        shifts));
        return id;
    }

    /** Waits for whoever holds one of them; those that are not there are missing. */
    List<HelpShift> lock(Collection<UUID> ids) {
        return database.sql(LOCK)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> HelpRows.shift(row))
                .list();
    }

    /** A place, or none: the row itself says whether there is one. */
    boolean take(UUID shift) {
        return database.sql("update events.helper_shift set taken = taken + 1 where id = :id and taken < most")
                        .param("id", shift)
                        .update()
                > 0;
    }

    void giveBack(UUID shift) {
        database.sql("update events.helper_shift set taken = taken - 1 where id = :id")
                .param("id", shift)
                .update();
    }

    /**
     * A shift that is put down.
     *
     * @param anchor when its date begins
     */
    record NewShift(OccurrenceId date, Instant anchor, Instant starts, Instant ends, int least, int most) {}

    void add(UUID task, NewShift shift) {
        database.sql("""
                        insert into events.helper_shift (task_id, occurrence_id, starts_at, ends_at, anchored_at, least, most)
                        values (:task, :date, :starts, :ends, :anchor, :least, :most)""")
                .param("task", task)
                .param("date", shift.date().value())
                .param("starts", shift.starts().atOffset(ZoneOffset.UTC))
                .param("ends", shift.ends().atOffset(ZoneOffset.UTC))
                .param("anchor", shift.anchor().atOffset(ZoneOffset.UTC))
                .param("least", shift.least())
                .param("most", shift.most())
                .update();
    }

    /** False when more have it than there would be places. */
    boolean change(UUID id, Instant starts, Instant ends, int least, int most) {
        return database.sql("""
                        update events.helper_shift set starts_at = :starts, ends_at = :ends, least = :least, most = :most
                        where id = :id and taken <= :most""")
                        .param("id", id)
                        .param("starts", starts.atOffset(ZoneOffset.UTC))
                        .param("ends", ends.atOffset(ZoneOffset.UTC))
                        .param("least", least)
                        .param("most", most)
                        .update()
                > 0;
    }

    /** False when somebody has it. */
    boolean remove(UUID id) {
        return database.sql("delete from events.helper_shift where id = :id and taken = 0")
                        .param("id", id)
                        .update()
                > 0;
    }

    /** Shifts of dates that begin at another time now move by as much, by the clock of their place. */
    void moveAlong(Collection<OccurrenceId> dates) {
        UUID[] moved = dates.stream().map(OccurrenceId::value).toArray(UUID[]::new);
        database.sql("""
                        select id from events.helper_shift where occurrence_id = any(:dates)
                        order by id for no key update""").param("dates", moved).query(UUID.class).list();
        database.sql(MOVE_ALONG).param("dates", moved).update();
    }
}
