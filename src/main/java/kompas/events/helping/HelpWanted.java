package kompas.events.helping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.libraries.LibraryId;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The door for whoever shows where help is wanted: shifts of public activities that somebody can still take, the next one first.
 * One statement each, and never more than {@link #MOST}.
 */
@Component
public final class HelpWanted {

    public static final int MOST = 50;

    private static final String OPEN = """
            select a.slug, a.title as activity, t.title as task, a.time_zone, a.example, s.starts_at, s.ends_at,
                   greatest(s.least - s.taken, 0) as missing, s.most - s.taken as free
            from events.helper_shift s join events.helper_task t on t.id = s.task_id
            join events.public_occurrence o on o.id = s.occurrence_id join events.public_activity a on a.id = t.activity_id
            where s.taken < s.most and s.starts_at > :now and o.status = 'planned' and %s
            order by s.starts_at, s.id limit :most""";

    private static final String HOST =
            "exists (select from events.public_host h where h.activity_id = a.id and h.role <> 'supporter' and h.%s = :id)";

    private final JdbcClient database;
    private final Clock clock;

    HelpWanted(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A shift that waits for somebody.
     *
     * @param path of the page where to take it, behind the language
     * @param activity what the activity is called
     * @param missing how many are needed still so that it works
     * @param free how many could still come
     * @param example invented for a demonstration
     */
    public record Call(
            String path,
            LocalizedText activity,
            LocalizedText task,
            Instant starts,
            Instant ends,
            ZoneId zone,
            int missing,
            int free,
            boolean example) {}

    /** At any activity. */
    public List<Call> next(int most) {
        return read("true", null, most);
    }

    /** At activities a library organises or takes part in. */
    public List<Call> of(LibraryId library, int most) {
        return read("(a.library_id = :id or " + HOST.formatted("library_id") + ")", library.value(), most);
    }

    /** At activities an organisation organises or takes part in. */
    public List<Call> of(OrganisationId organisation, int most) {
        return read(HOST.formatted("organisation_id"), organisation.value(), most);
    }

    /** At activities in an area: a region or a municipality. */
    public List<Call> in(AreaId area, int most) {
        return read("""
                (a.region_id = :id or a.municipality_id = :id
                 or a.municipality_id in (select area_id from places.parentage where parent_id = :id))""", area.value(), most);
    }

    private List<Call> read(String where, @Nullable UUID id, int most) {
        JdbcClient.StatementSpec statement = database.sql(OPEN.formatted(where))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("most", Math.min(most, MOST));
        return (id == null ? statement : statement.param("id", id))
                .query((row, number) -> call(row))
                .list();
    }

    private static Call call(ResultSet row) throws SQLException {
        return new Call(
                "/activities/" + row.getString("slug") + "/help",
                LocalizedColumn.read(row.getString("activity")),
                LocalizedColumn.read(row.getString("task")),
                HelpRows.moment(row, "starts_at"),
                HelpRows.moment(row, "ends_at"),
                ZoneId.of(row.getString("time_zone")),
                row.getInt("missing"),
                row.getInt("free"),
                row.getBoolean("example"));
    }
}
