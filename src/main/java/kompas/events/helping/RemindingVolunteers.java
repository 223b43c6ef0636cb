package kompas.events.helping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kompas.jobs.NightlyWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** In the morning, whoever has a shift tomorrow is reminded of it, once. */
@Component
class RemindingVolunteers implements NightlyWork {

    private static final int AT_ONCE = 200;

    /** Volunteers after one, so that each is looked at once; tomorrow is what it is where the activity takes place. */
    private static final String TOMORROW = "select " + HelpRows.VOLUNTEER + """
            , array_agg(s.id order by s.starts_at) as shifts, min((s.starts_at at time zone a.time_zone)::date)::text as day
            from events.helper h join events.helper_turn u on u.helper_id = h.id join events.helper_shift s on s.id = u.shift_id
            join events.occurrence o on o.id = s.occurrence_id join events.activity a on a.id = o.activity_id
            where u.state = 'signed' and h.email is not null and o.status = 'planned' and a.status = 'published'
              and a.deleted_at is null and s.starts_at between :now and cast(:now as timestamptz) + interval '3 days'
              and (s.starts_at at time zone a.time_zone)::date = (cast(:now as timestamptz) at time zone a.time_zone)::date + 1
              and h.id > :after
            group by h.id order by h.id limit :most""";

    private final JdbcClient database;
    private final HelpLetters letters;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RemindingVolunteers(JdbcClient database, HelpLetters letters, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.letters = letters;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "events.remind-volunteers";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(9, 10);
    }

    @Override
    public String run() {
        int reminded = 0;
        Map<Volunteer, Due> some = after(new UUID(0, 0));
        while (!some.isEmpty()) {
            Map<Volunteer, Due> now = some;
            transaction.executeWithoutResult(
                    status -> now.forEach((volunteer, due) -> letters.reminder(volunteer, due.shifts(), due.day())));
            reminded += some.size();
            some = after(new ArrayList<>(some.keySet()).getLast().id());
        }
        return reminded + " volunteers reminded of tomorrow";
    }

    /** What somebody does tomorrow. */
    private record Due(List<UUID> shifts, String day) {}

    private Map<Volunteer, Due> after(UUID id) {
        Map<Volunteer, Due> some = new LinkedHashMap<>();
        database.sql(TOMORROW)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("after", id)
                .param("most", AT_ONCE)
                .query((row, number) -> Map.entry(HelpRows.volunteer(row), due(row)))
                .list()
                .forEach(entry -> some.put(entry.getKey(), entry.getValue()));
        return some;
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(List.of((UUID[]) row.getArray("shifts").getArray()), row.getString("day"));
    }
}
