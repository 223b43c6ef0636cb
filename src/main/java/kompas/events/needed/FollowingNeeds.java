package kompas.events.needed;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.needed.ActivitiesForNeeds;
import kompas.directory.needed.ActivitiesForNeeds.Announced;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.ActivityChanged;
import kompas.events.ActivityId;
import kompas.events.ActivityPublished;
import kompas.events.ActivityStatus;
import kompas.events.Occurrence;
import kompas.events.OccurrenceClosed;
import kompas.events.telling.When;
import kompas.events.telling.Where;
import kompas.jobs.NightlyWork;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.text.Text;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of an activity becomes of the needs it answers: announced, called off, over. */
@Component
class FollowingNeeds implements NightlyWork {

    private final ActivitiesForNeeds needs;
    private final Activities activities;
    private final Where where;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FollowingNeeds(
            ActivitiesForNeeds needs,
            Activities activities,
            Where where,
            JdbcClient database,
            TransactionTemplate transaction,
            Clock clock) {
        this.needs = needs;
        this.activities = activities;
        this.where = where;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    void on(ActivityPublished published) {
        Activity activity = activities.get(published.activity());
        needs.announce(announced(activity, activities.occurrences(activity.id())));
    }

    @EventListener
    void on(ActivityChanged changed) {
        Activity activity = activities.get(changed.activity());
        if (activity.status() == ActivityStatus.CANCELLED) {
            needs.callOff(announced(activity, List.of()));
        }
    }

    @EventListener
    void on(OccurrenceClosed closed) {
        activities.find(closed.activity()).ifPresent(this::look);
    }

    @Override
    public String code() {
        return "events.follow-needs";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(5, 40);
    }

    @Override
    public String run() {
        List<UUID> underWay = needs.underWay();
        underWay.forEach(id -> transaction.executeWithoutResult(status -> follow(id)));
        return underWay.size() + " activities that answer needs looked at";
    }

    private void follow(UUID id) {
        Optional<Activity> activity = activities.find(ActivityId.of(id));
        activity.ifPresentOrElse(this::look, () -> {
            if (!isDraft(id)) {
                needs.forget(id);
            }
        });
    }

    /** As long as a date lies ahead, or it is not public yet, nothing is decided. */
    private void look(Activity activity) {
        if (!activity.isPublic()) {
            return;
        }
        List<Occurrence> dates = activities.occurrences(activity.id());
        Instant now = clock.instant();
        boolean some = dates.stream().anyMatch(date -> !date.cancelled() && date.isOver(now));
        boolean ahead = dates.stream().anyMatch(date -> !date.cancelled() && !date.isOver(now));
        if (ahead) {
            return;
        }
        if (some) {
            needs.happened(announced(activity, dates));
        } else {
            needs.callOff(announced(activity, dates));
        }
    }

    private boolean isDraft(UUID id) {
        return database.sql("select exists (select from events.draft where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private Announced announced(Activity activity, List<Occurrence> dates) {
        LocalizedText title = activity.title().orElseGet(() -> LocalizedText.of("en", activity.slug()));
        return new Announced(activity.id().value(), title, activity.path(), t -> when(activity, dates, t));
    }

    private String when(Activity activity, List<Occurrence> dates, Text t) {
        Instant now = clock.instant();
        Stream<String> next = dates.stream()
                .filter(date -> !date.cancelled() && !date.isOver(now))
                .limit(3)
                .map(date -> When.of(date, activity.schedule()).whole(t));
        return Stream.concat(
                        next, Stream.of(where.of(activity, Optional.empty(), t).line()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
