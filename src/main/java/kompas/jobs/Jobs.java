package kompas.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to long work. */
@Component
public class Jobs {

    private final JobRows rows;
    private final SchedulerClient scheduler;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Jobs(JobRows rows, SchedulerClient scheduler, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.scheduler = scheduler;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Starts a job when the caller's transaction commits, and not if it does not.
     *
     * @param kind the code of its {@link JobKind}
     */
    @Transactional
    public JobId start(String kind, Map<String, String> parameters, Optional<UUID> startedBy) {
        JobId id = JobId.next();
        rows.add(id, kind, parameters, startedBy);
        scheduler.schedule(new TaskInstance<>(JobTask.NAME, id.value().toString()), clock.instant());
        events.publishEvent(new WorkIsDue());
        return id;
    }

    /** How a job is; empty when there is none, or when it ended more than 90 days ago. */
    public Optional<JobState> find(JobId id) {
        return rows.find(id);
    }

    /** The last jobs of one kind, newest first. */
    public List<JobState> latest(String kind, int count) {
        return rows.latest(kind, count);
    }

    /** Ends a job: at once when it has not begun, else as soon as it may be left. One that has ended stays as it is. */
    @Transactional
    public void cancel(JobId id) {
        rows.cancel(id);
    }
}
