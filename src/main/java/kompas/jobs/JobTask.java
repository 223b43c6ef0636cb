package kompas.jobs;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import kompas.jobs.JobState.Failure;
import kompas.jobs.JobState.Phase;
import kompas.shared.commands.ServerOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Runs one job: finds its kind, lets it work, writes down what came of it. */
@Component
@ServerOnly
class JobTask {

    static final String NAME = "job";

    private static final Logger LOG = LoggerFactory.getLogger(JobTask.class);
    private static final int MOST_TRIES = 5;

    private final JobRows rows;
    private final ObjectProvider<JobKind> kinds;
    private final Clock clock;

    JobTask(JobRows rows, ObjectProvider<JobKind> kinds, Clock clock) {
        this.rows = rows;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** As the scheduler knows it; one whose process died is run again. */
    CustomTask<Void> task() {
        return Tasks.custom(NAME, Void.class).onDeadExecutionRevive().execute(this::execute);
    }

    private CompletionHandler<Void> execute(TaskInstance<Void> instance, ExecutionContext context) {
        JobId id = new JobId(UUID.fromString(instance.getId()));
        BooleanSupplier stopping = context.getSchedulerState()::isShuttingDown;
        return run(id, stopping)
                ? (complete, operations) -> operations.remove()
                : (complete, operations) -> operations.reschedule(complete, clock.instant());
    }

    /** True when the job has ended, false when it shall be gone on with. */
    private boolean run(JobId id, BooleanSupplier stopping) {
        Optional<JobRows.Begun> begun = rows.begin(id);
        if (begun.isEmpty()) {
            return true;
        }
        try {
            JobReport report = kind(begun.get()).run(new OpenRun(rows, id, begun.get(), stopping));
            rows.end(id, Phase.DONE, report, Optional.empty());
        } catch (JobStopped e) {
            return stop(id);
        } catch (JobFailed e) {
            fail(id, new Failure(e.key(), e.words()));
        } catch (Exception e) {
            if (stopping.getAsBoolean()) {
                return stop(id); // what breaks while the server stops, breaks because it stops
            }
            LOG.error("Job {} ({}) failed", id.value(), begun.get().kind(), e);
            fail(id, new Failure("jobs.failure.unexpected", Map.of()));
        }
        return true;
    }

    private JobKind kind(JobRows.Begun begun) {
        if (begun.tries() > MOST_TRIES) {
            throw new JobFailed("jobs.failure.repeated", Map.of());
        }
        return kinds.stream()
                .filter(kind -> kind.code().equals(begun.kind()))
                .findFirst()
                .orElseThrow(() -> new JobFailed("jobs.failure.unknown", Map.of()));
    }

    private boolean stop(JobId id) {
        boolean cancelled = rows.isCancelled(id);
        if (cancelled) {
            rows.end(id, Phase.CANCELLED, JobReport.NOTHING, Optional.empty());
        } else {
            rows.putBack(id);
        }
        return cancelled;
    }

    private void fail(JobId id, Failure failure) {
        rows.end(id, Phase.FAILED, JobReport.NOTHING, Optional.of(failure));
    }
}
