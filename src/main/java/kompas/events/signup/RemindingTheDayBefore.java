package kompas.events.signup;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kompas.jobs.NightlyWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** In the morning, whoever has seats for something tomorrow is reminded of it, once. */
@Component
class RemindingTheDayBefore implements NightlyWork {

    private static final int AT_ONCE = 200;

    /** After the id, so that each is looked at once; tomorrow is what it is where the activity takes place. */
    private static final String TOMORROW = "select " + Registrations.COLUMNS + """
             from events.registration r join events.party p on p.id = r.party_id
            join events.occurrence o on o.id = r.occurrence_id join events.activity a on a.id = o.activity_id
            where r.state = 'confirmed' and p.email is not null and o.status = 'planned' and a.status = 'published'
              and a.deleted_at is null and o.starts_at between :now and cast(:now as timestamptz) + interval '3 days'
              and (o.starts_at at time zone a.time_zone)::date = (cast(:now as timestamptz) at time zone a.time_zone)::date + 1
              and r.id > :after
            order by r.id limit :most""";

    private final JdbcClient database;
    private final SignUpLetters letters;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RemindingTheDayBefore(JdbcClient database, SignUpLetters letters, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.letters = letters;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "events.remind";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(9, 0);
    }

    @Override
    public String run() {
        int reminded = 0;
        List<Registration> some = after(new UUID(0, 0));
        while (!some.isEmpty()) {
            List<Registration> now = some;
            transaction.executeWithoutResult(status -> now.forEach(letters::reminder));
            reminded += some.size();
            some = after(some.getLast().id());
        }
        return reminded + " reminded of tomorrow";
    }

    private List<Registration> after(UUID id) {
        return database.sql(TOMORROW)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("after", id)
                .param("most", AT_ONCE)
                .query((row, number) -> Registrations.read(row))
                .list();
    }
}
