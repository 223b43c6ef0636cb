package kompas.events.planning;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.events.Activity;
import kompas.events.ActivityId;
import kompas.events.ActivityStatus;
import kompas.events.EventsAct;
import kompas.events.Occurrence;
import kompas.events.OccurrenceId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An activity does not take place, is put away, or the library answers an organisation that proposed it. */
@Service
public class EndingActivities {

    private final PlanRecords records;
    private final Announcing announcing;
    private final ProposalLetters letters;
    private final JdbcClient database;
    private final Clock clock;

    EndingActivities(
            PlanRecords records, Announcing announcing, ProposalLetters letters, JdbcClient database, Clock clock) {
        this.records = records;
        this.announcing = announcing;
        this.letters = letters;
        this.database = database;
        this.clock = clock;
    }

    /**
     * @throws NotFound when there is none
     * @throws kompas.shared.kernel.NotPermitted unless this person decides about it
     */
    @Transactional(readOnly = true)
    public Activity open(SignedIn who, String slug) {
        Activity activity = records.activities().findAny(slug).orElseThrow(() -> new NotFound("Activity " + slug));
        announcing.permissions().require(who, EventsAct.PUBLISH, activity);
        return activity;
    }

    /** Its dates, the first one first. */
    @Transactional(readOnly = true)
    public List<Occurrence> dates(Activity activity) {
        return records.activities().occurrences(activity.id());
    }

    /**
     * Cancels a public activity with all its dates to come; everybody who signed up is told once.
     *
     * @param language the reason is written in
     */
    @Transactional
    public Activity cancel(SignedIn who, String slug, String why, String language) {
        Activity activity = open(who, slug);
        if (activity.status() != ActivityStatus.PUBLISHED) {
            return activity;
        }
        Optional<LocalizedText> note = LocalizedText.ofOptional(language, why);
        List<OccurrenceId> ahead = records.activities().occurrences(activity.id()).stream()
                .filter(date -> date.starts().isAfter(clock.instant()) && !date.cancelled())
                .map(Occurrence::id)
                .toList();
        records.dates().cancel(ahead, note);
        records.rooms().release(activity.id());
        return announcing.cancel(activity, ahead, who);
    }

    /** Puts an activity away: nobody finds it any more, and within 30 days it can be taken back. A public one is cancelled first. */
    @Transactional
    public void delete(SignedIn who, String slug) {
        Activity activity = open(who, slug);
        if (activity.status() == ActivityStatus.PUBLISHED) {
            cancel(who, slug, "", who.language());
        }
        database.sql("update events.activity set deleted_at = :now, changed_at = now() where id = :id")
                .param("id", activity.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        records.rooms().release(activity.id());
        announcing.recorded("events.delete", activity, who);
    }

    /**
     * Takes back one that was put away.
     *
     * @throws NotFound when it is gone for good, or was taken back before
     * @throws kompas.shared.kernel.NotPermitted unless this person decides about activities of its library
     */
    @Transactional
    public void bringBack(SignedIn who, String slug) {
        ActivityId id = database.sql("select id from events.activity where slug = :slug and deleted_at is not null")
                .param("slug", slug)
                .query(UUID.class)
                .optional()
                .map(ActivityId::of)
                .orElseThrow(() -> new NotFound("Activity " + slug));
        database.sql("update events.activity set deleted_at = null, changed_at = now() where id = :id")
                .param("id", id.value())
                .update();
        Activity activity = open(who, slug);
        announcing.recorded("events.bring-back", activity, who);
    }

    /** Makes a proposal public and tells who made it. */
    @Transactional
    public Activity accept(SignedIn who, String slug) {
        Activity activity = open(who, slug);
        if (activity.status() != ActivityStatus.PROPOSED) {
            return activity;
        }
        Activity published = announcing.publish(activity, who);
        records.rooms().show(published.id());
        letters.accepted(published, who);
        return published;
    }

    /** Says no to a proposal, with a reason that helps. */
    @Transactional
    public Activity decline(SignedIn who, String slug, String reason) {
        Activity activity = open(who, slug);
        if (activity.status() != ActivityStatus.PROPOSED) {
            return activity;
        }
        database.sql("update events.activity set answer = :reason where id = :id")
                .param("id", activity.id().value())
                .param("reason", reason)
                .update();
        letters.declined(activity, reason, who);
        return announcing.status(activity, ActivityStatus.DECLINED, "events.decline", who);
    }
}
