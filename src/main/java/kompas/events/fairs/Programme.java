package kompas.events.fairs;

import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.events.ActivityId;
import kompas.events.EventsAct;
import kompas.events.fairs.Fairs.Opened;
import kompas.shared.kernel.Identifiers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens on the stage. */
@Service
public class Programme {

    private static final Duration LONGEST = Duration.ofHours(24);

    private final Fairs fairs;
    private final FairPost post;
    private final JdbcClient database;

    Programme(Fairs fairs, FairPost post, JdbcClient database) {
        this.fairs = fairs;
        this.post = post;
        this.database = database;
    }

    /** @param who empty when the title says it all */
    public record Slot(UUID id, Instant starts, Instant ends, String title, String who) {

        public boolean overlaps(Slot other) {
            return !id.equals(other.id) && starts.isBefore(other.ends) && other.starts.isBefore(ends);
        }

        /** Whether it can be kept at all. */
        public boolean possible() {
            return ends.isAfter(starts) && Duration.between(starts, ends).compareTo(LONGEST) <= 0;
        }
    }

    public static Slot slot(Instant starts, Instant ends, String title, String who) {
        return new Slot(Identifiers.next(), starts, ends, title, who);
    }

    /** One of them. */
    public Optional<Slot> find(ActivityId fair, UUID id) {
        return of(fair).stream().filter(slot -> slot.id().equals(id)).findFirst();
    }

    /** The first one first. */
    public List<Slot> of(ActivityId fair) {
        return database.sql("select * from events.fair_slot where fair_id = :fair order by starts_at, ends_at, id")
                .param("fair", fair.value())
                .query((row, number) -> new Slot(
                        row.getObject("id", UUID.class),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                        row.getString("title"),
                        Optional.ofNullable(row.getString("who")).orElse("")))
                .list();
    }

    /** Adds something, or changes what has this id. */
    @Transactional
    public void keep(String slug, Slot slot, SignedIn who) {
        Opened fair = fairs.open(slug, who, EventsAct.PLAN);
        write(fair.activity().id(), slot);
        post.touch();
    }

    @Transactional
    public void remove(String slug, UUID slot, SignedIn who) {
        Opened fair = fairs.open(slug, who, EventsAct.PLAN);
        database.sql("delete from events.fair_slot where id = :id and fair_id = :fair")
                .param("id", slot)
                .param("fair", fair.activity().id().value())
                .update();
        post.touch();
    }

    /** Moves all of it by as much as the fair was moved, at the same times of day. */
    void follow(ActivityId fair) {
        database.sql("""
                        update events.fair_slot s
                        set starts_at = ((s.starts_at at time zone d.zone) + (d.starts - (s.anchored_at at time zone d.zone))) at time zone d.zone,
                            ends_at = ((s.ends_at at time zone d.zone) + (d.starts - (s.anchored_at at time zone d.zone))) at time zone d.zone,
                            anchored_at = d.starts at time zone d.zone
                        from (select a.id, a.time_zone as zone, min(o.starts_at) at time zone a.time_zone as starts
                              from events.activity a join events.occurrence o on o.activity_id = a.id and o.status = 'planned'
                              where a.id = :fair group by a.id, a.time_zone) d
                        where s.fair_id = d.id and s.anchored_at is not null""").param("fair", fair.value()).update();
    }

    void write(ActivityId fair, Slot slot) {
        database.sql("""
                        insert into events.fair_slot (id, fair_id, starts_at, ends_at, title, who, anchored_at)
                        values (:id, :fair, :starts, :ends, :title, :who,
                                (select min(o.starts_at) from events.occurrence o where o.activity_id = :fair and o.status = 'planned'))
                        on conflict (id) do update
                        set starts_at = excluded.starts_at, ends_at = excluded.ends_at, title = excluded.title, who = excluded.who,
                            anchored_at = excluded.anchored_at
                        where fair_slot.fair_id = excluded.fair_id""")
                .param("id", slot.id())
                .param("fair", fair.value())
                .param("starts", slot.starts().atOffset(ZoneOffset.UTC))
                .param("ends", slot.ends().atOffset(ZoneOffset.UTC))
                .param("title", slot.title())
                .param("who", slot.who().isEmpty() ? null : slot.who(), Types.VARCHAR)
                .update();
    }
}
