package kompas.events.signup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.events.OccurrenceId;
import kompas.events.signup.Attendance.Call;
import kompas.events.signup.Attendance.Row;
import kompas.shared.kernel.Coded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Who is on the list of a date, and who of them came. */
@Repository
class AttendanceRows {

    private static final String ALL = "select p.*, r.call_about, " + Registrations.COLUMNS;

    private static final String OF_DATE = """
             from events.registration r join events.party p on p.id = r.party_id
            where r.occurrence_id = :date""";

    private static final String ROWS = ALL + OF_DATE;

    /** With how many there are in all. */
    private static final String COUNTED = ALL + ", count(*) over () as total" + OF_DATE;

    private static final String FOUND = COUNTED + """
             and (:words = '' or position(lower(:words) in lower(concat_ws(' ', p.name, p.email, p.phone, p.code))) > 0)
             and (:state = '' or r.state = :state or :state = 'came' and r.came > 0 or :state = 'call' and r.call_about is not null)
            order by r.call_about is null, array_position(array['confirmed', 'offered', 'waiting', 'expired', 'left'], r.state),
                     case when r.state in ('waiting', 'offered') then r.place end, lower(p.name), r.id
            limit :most offset :from""";

    private static final String SEATED =
            COUNTED + " and r.state = 'confirmed' order by lower(p.name), r.id limit :most offset :from";

    /** Who begins to be typed at the door: by the beginning of any part of their name. */
    private static final String NAMED = ROWS + """
             and r.state in ('confirmed', 'offered', 'waiting')
             and (' ' || lower(p.name)) like '% ' || lower(:beginning) || '%' escape '\\'
            order by r.came is not null, lower(p.name), r.id limit 10""";

    private static final String NUMBERS = """
            select coalesce(sum(people) filter (where state = 'confirmed'), 0) as seated,
                   coalesce(sum(people) filter (where state = 'offered'), 0) as offered,
                   coalesce(sum(people) filter (where state = 'waiting'), 0) as waiting,
                   coalesce(sum(came), 0) as came,
                   (select coalesce(sum(w.people), 0) from events.walk_in w where w.occurrence_id = :date) as walk_ins
            from events.registration where occurrence_id = :date""";

    private final JdbcClient database;

    AttendanceRows(JdbcClient database) {
        this.database = database;
    }

    /** All of them. */
    List<Row> find(OccurrenceId date, String words, String state) {
        return found(date, words, state)
                .param("most", Integer.MAX_VALUE)
                .param("from", 0)
                .query((row, number) -> read(row))
                .list();
    }

    /** One page of them. */
    RowsPart find(OccurrenceId date, String words, String state, int page) {
        return RowsPart.of(page, (most, from) -> counted(found(date, words, state), most, from));
    }

    private StatementSpec found(OccurrenceId date, String words, String state) {
        return database.sql(FOUND)
                .param("date", date.value())
                .param("words", words)
                .param("state", state);
    }

    /** One page of those who have seats, by name. */
    RowsPart seated(OccurrenceId date, int page) {
        return RowsPart.of(page, (most, from) -> counted(database.sql(SEATED).param("date", date.value()), most, from));
    }

    /** Everybody who has seats, by name. */
    List<Row> seated(OccurrenceId date) {
        return database.sql(SEATED)
                .param("date", date.value())
                .param("most", Integer.MAX_VALUE)
                .param("from", 0)
                .query((row, number) -> read(row))
                .list();
    }

    private static List<RowsPart.Counted> counted(StatementSpec statement, int most, int from) {
        return statement
                .param("most", most)
                .param("from", from)
                .query((row, number) -> new RowsPart.Counted(read(row), row.getInt("total")))
                .list();
    }

    List<Row> named(OccurrenceId date, String beginning) {
        return database.sql(NAMED)
                .param("date", date.value())
                .param(
                        "beginning",
                        beginning.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"))
                .query((row, number) -> read(row))
                .list();
    }

    Optional<Row> find(UUID registration) {
        return database.sql("select p.*, r.call_about, " + Registrations.COLUMNS
                        + " from events.registration r join events.party p on p.id = r.party_id where r.id = :id")
                .param("id", registration)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Those who came last, the last one first. */
    List<Row> latest(OccurrenceId date, int most) {
        return database.sql(ROWS + " and r.came > 0 order by r.came_at desc, r.id limit :most")
                .param("date", date.value())
                .param("most", most)
                .query((row, number) -> read(row))
                .list();
    }

    Attendance numbers(OccurrenceId date) {
        return database.sql(NUMBERS)
                .param("date", date.value())
                .query((row, number) -> new Attendance(
                        row.getInt("seated"),
                        row.getInt("offered"),
                        row.getInt("waiting"),
                        row.getInt("came"),
                        row.getInt("walk_ins")))
                .single();
    }

    /** False when somebody wrote it down before. */
    boolean came(UUID registration, Instant now) {
        return database.sql(
                                "update events.registration set came = people, came_at = :now where id = :id and came is null")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", registration)
                        .update()
                > 0;
    }

    boolean notCome(UUID registration) {
        return database.sql(
                                "update events.registration set came = null, came_at = null where id = :id and came is not null")
                        .param("id", registration)
                        .update()
                > 0;
    }

    /** One press of a button is counted once, however often it arrives. */
    void walkIn(UUID press, OccurrenceId date, int people, PersonId by, Instant now) {
        database.sql("""
                        insert into events.walk_in (press, occurrence_id, people, counted_at, counted_by)
                        values (:press, :date, :people, :now, :by) on conflict do nothing""")
                .param("press", press)
                .param("date", date.value())
                .param("people", people)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value(), Types.OTHER)
                .update();
    }

    /** Takes the last one back. */
    void oneWalkInLess(OccurrenceId date) {
        database.sql("""
                        delete from events.walk_in where press = (
                            select press from events.walk_in where occurrence_id = :date order by counted_at desc, press limit 1)""").param("date", date.value()).update();
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                Parties.read(row),
                Registrations.read(row),
                Optional.ofNullable(row.getString("call_about")).flatMap(code -> Coded.find(Call.class, code)));
    }
}
