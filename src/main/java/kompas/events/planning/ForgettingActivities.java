package kompas.events.planning;

import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kompas.files.FileId;
import kompas.files.Files;
import kompas.jobs.Forgetting;
import kompas.jobs.NightlyWork;
import kompas.jobs.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom to ask about an activity is forgotten a while after its last date; what was put away goes for good, with its pictures. */
@Component
class ForgettingActivities implements Forgetting, NightlyWork {

    private static final Period BROUGHT_BACK = Period.ofDays(30);
    private static final LocalTime AT = LocalTime.of(3, 20);

    /** Pictures and logos nobody shows any more, and what belongs to dates that are gone, photographs of attendance lists among it. */
    private static final String LEFT = """
            select f.id from files.file f
            where f.owner_kind = 'activity' and f.created_at < :yesterday
              and not exists (select from events.activity a where a.picture_id = f.id)
              and not exists (select from events.host h where h.logo_id = f.id)
               or f.owner_kind in ('closing', 'attendance') and not exists (select from events.occurrence o where o.id = f.owner_id)""";

    private final JdbcClient database;
    private final Files files;
    private final Clock clock;

    ForgettingActivities(JdbcClient database, Files files, Clock clock) {
        this.database = database;
        this.files = files;
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
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        int gone = database.sql("delete from events.activity where deleted_at < :before")
                .param("before", now.minus(BROUGHT_BACK))
                .update();
        List<UUID> left = database.sql(LEFT)
                .param("yesterday", now.minusDays(1))
                .query(UUID.class)
                .list();
        left.forEach(file -> files.remove(new FileId(file)));
        return String.format(Locale.ROOT, "%d activities gone for good, and %d pictures", gone, left.size());
    }
}
