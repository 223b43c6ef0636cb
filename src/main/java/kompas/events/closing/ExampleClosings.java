package kompas.events.closing;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For a demonstration: what came of some of the invented activities that are over; the others lie on the desk. */
@Component
public class ExampleClosings {

    private static final String CLOSE = """
            insert into events.closing (occurrence_id, came, newcomers, sentence, shown, closed_at)
            select o.id, 19, 6,
                   case a.time_zone when 'Europe/Sofia'
                       then '{"source":"bg","texts":{"bg":"Дойдоха деветнайсет души и шестима искат да продължат заедно.","en":"Nineteen people came, and six of them want to go on together."}}'::jsonb
                       else '{"source":"da","texts":{"da":"Nitten kom, og seks af dem vil gå videre sammen.","en":"Nineteen people came, and six of them want to go on together."}}'::jsonb end,
                   true, o.ends_at + interval '14 hours'
            from events.occurrence o join events.activity a on a.id = o.activity_id
            where a.example and a.status = 'published' and o.status = 'planned'
              and o.ends_at between cast(:now as timestamptz) - interval '60 days' and cast(:now as timestamptz) - interval '2 days'
            order by o.ends_at limit 6
            on conflict do nothing""";

    private final JdbcClient database;
    private final Clock clock;

    ExampleClosings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    public void load() {
        database.sql(CLOSE)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
