package kompas.events.helping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.events.ActivityId;
import kompas.events.OccurrenceId;
import kompas.events.helping.HelpShifts.NewShift;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.SecretLink;
import kompas.shared.sql.DataVersions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For a demonstration: at the next invented activity of every library somebody carries chairs and makes coffee. */
@Component
public class ExampleHelp {

    private static final String NEXT = """
            select distinct on (a.library_id) a.id, a.time_zone, o.id as occurrence_id, o.starts_at, o.ends_at
            from events.activity a join events.occurrence o on o.activity_id = a.id
            where a.example and a.status = 'published' and a.deleted_at is null and a.library_id is not null
              and a.venue <> 'online' and not a.all_day and o.status = 'planned' and o.starts_at > :now
              and o.ends_at <= o.starts_at + interval '12 hours'
              and not exists (select from events.helper_task t join events.activity b on b.id = t.activity_id where b.example)
            order by a.library_id, o.starts_at, a.id""";

    private static final LocalizedText CHAIRS =
            new LocalizedText("en", Map.of("en", "Tables and chairs", "da", "Borde og stole", "bg", "Маси и столове"));
    private static final LocalizedText CARRYING = new LocalizedText(
            "en",
            Map.of(
                    "en",
                    "Carry them in before it begins. A trolley is there.",
                    "da",
                    "Bær dem ind, før det begynder. Der er en vogn.",
                    "bg",
                    "Внасяне преди началото. Има количка."));
    private static final LocalizedText COFFEE =
            new LocalizedText("en", Map.of("en", "Coffee and cake", "da", "Kaffe og kage", "bg", "Кафе и сладки"));

    private final HelpTasks tasks;
    private final HelpShifts shifts;
    private final Volunteers volunteers;
    private final HelpTurns turns;
    private final JdbcClient database;
    private final Rest rest;

    ExampleHelp(
            HelpTasks tasks,
            HelpShifts shifts,
            Volunteers volunteers,
            HelpTurns turns,
            JdbcClient database,
            Rest rest) {
        this.tasks = tasks;
        this.shifts = shifts;
        this.volunteers = volunteers;
        this.turns = turns;
        this.database = database;
        this.rest = rest;
    }

    /** What it needs besides. */
    @Component
    static class Rest {

        private final DataVersions versions;
        private final Clock clock;

        Rest(DataVersions versions, Clock clock) {
            this.versions = versions;
            this.clock = clock;
        }
    }

    /** The next date of an activity. */
    private record Next(ActivityId activity, OccurrenceId date, Instant starts, Instant ends, boolean danish) {}

    /** Once: where there is anything already, nothing is added. */
    @Transactional
    public void load() {
        List<Next> all = database.sql(NEXT)
                .param("now", rest.clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> next(row))
                .list();
        all.forEach(this::plan);
        rest.versions.touch("events");
    }

    private static Next next(ResultSet row) throws SQLException {
        return new Next(
                ActivityId.of(row.getObject("id", UUID.class)),
                OccurrenceId.of(row.getObject("occurrence_id", UUID.class)),
                HelpRows.moment(row, "starts_at"),
                HelpRows.moment(row, "ends_at"),
                row.getString("time_zone").endsWith("Copenhagen"));
    }

    private void plan(Next next) {
        UUID chairs = tasks.add(next.activity(), new HelpTasks.Words(CHAIRS, Optional.of(CARRYING), 16));
        shifts.add(chairs, shift(next, next.starts().minus(Duration.ofHours(1)), next.starts(), 2, 4));
        UUID coffee = tasks.add(next.activity(), new HelpTasks.Words(COFFEE, Optional.empty(), 0));
        shifts.add(coffee, shift(next, next.starts(), next.ends(), 1, 2));
        shifts.plan(next.activity()).stream()
                .flatMap(task -> task.shifts().stream())
                .findFirst()
                .ifPresent(shift -> helps(next, shift));
    }

    private static NewShift shift(Next next, Instant from, Instant to, int least, int most) {
        return new NewShift(next.date(), next.starts(), from, to, least, most);
    }

    /** Somebody invented who phoned: nobody is written to. */
    private void helps(Next next, HelpShift shift) {
        HelpOffer offer = new HelpOffer(
                List.of(shift.id()),
                next.danish() ? "Karen Holm" : "Мария Иванова",
                Optional.empty(),
                Optional.of(next.danish() ? "+45 00 00 00 00" : "+359 00 000 000"),
                HelpOffer.GROWN_UP,
                Optional.empty(),
                next.danish() ? "da" : "bg",
                true);
        Instant now = rest.clock.instant();
        volunteers
                .add(new Volunteers.Newcomer(next.activity(), offer, SecretLink.make(), Optional.empty(), now))
                .filter(volunteer -> shifts.take(shift.id()))
                .ifPresent(volunteer -> turns.add(volunteer.id(), shift.id(), now));
    }
}
