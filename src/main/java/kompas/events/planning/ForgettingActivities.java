package kompas.events.planning;

import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Locale;
import kompas.jobs.Forgetting;
import kompas.jobs.NightlyWork;
import kompas.jobs.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom to ask about an activity is forgotten a while after its last date; what was put away goes for good. */
@Component
class ForgettingActivities implements Forgetting, NightlyWork {

    private static final Period BROUGHT_BACK = Period.ofDays(30);
    private static final LocalTime AT = LocalTime.of(3, 20);

    private final JdbcClient database;
    private final Clock clock;

    ForgettingActivities(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Retention what() {
        return Retention.ACTIVITY_CONTACTS;
    }

    @Override
    public int forget(OffsetDateTime before) {
        return database.sql("""
                update events.activity a set contact_name = null, contact_email = null, contact_phone = null
                where (contact_name is not null or contact_email is not null or contact_phone is not null)
                  and coalesce((select max(ends_at) from events.occurrence where activity_id = a.id), a.changed_at) < :before""").param("before", before).update();
    }

    @Override
    public String code() {
        return "events.put-away";
    }

    @Override
    public LocalTime at() {
        return AT;
    }

    @Override
    public String run() {
        int gone = database.sql("delete from events.activity where deleted_at < :before")
                .param("before", clock.instant().atOffset(ZoneOffset.UTC).minus(BROUGHT_BACK))
                .update();
        return String.format(Locale.ROOT, "%d activities gone for good", gone);
    }
}
