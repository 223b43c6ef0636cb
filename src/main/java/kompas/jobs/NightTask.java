package kompas.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kompas.network.NetworkSettings;
import kompas.shared.commands.ServerOnly;
import kompas.shared.kernel.TimeZones;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs the nightly works, each by itself, and writes down how it went; and what is done again and again. */
@Component
@ServerOnly
class NightTask {

    private static final Logger LOG = LoggerFactory.getLogger(NightTask.class);
    private static final Duration TRY_AGAIN = Duration.ofHours(1);

    private final List<NightlyWork> works;
    private final List<RepeatedWork> repeated;
    private final Nights nights;
    private final NetworkSettings settings;

    NightTask(List<NightlyWork> works, List<RepeatedWork> repeated, Nights nights, NetworkSettings settings) {
        this.works = works;
        this.repeated = repeated;
        this.nights = nights;
        this.settings = settings;
    }

    List<RecurringTask<Void>> tasks() {
        return Stream.concat(works.stream().map(this::task), repeated.stream().map(NightTask::task))
                .toList();
    }

    private static RecurringTask<Void> task(RepeatedWork work) {
        return Tasks.recurring("repeated." + work.code(), FixedDelay.of(work.every()))
                .onDeadExecutionRevive()
                .execute((instance, context) -> run(work));
    }

    private static void run(RepeatedWork work) {
        try {
            work.run();
        } catch (Exception e) {
            LOG.error("Repeated work {} failed", work.code(), e);
        }
    }

    private RecurringTask<Void> task(NightlyWork work) {
        Supplier<ZoneId> zone =
                () -> TimeZones.of(settings.current().countries().getFirst());
        return Tasks.recurring("night." + work.code(), new EveryNight(work.at(), zone))
                .onFailure(NightTask::tryAgain)
                .onDeadExecutionRevive()
                .execute((instance, context) -> run(work));
    }

    private static void tryAgain(ExecutionComplete failed, ExecutionOperations<Void> operations) {
        operations.reschedule(failed, failed.getTimeDone().plus(TRY_AGAIN));
    }

    void run(NightlyWork work) {
        nights.begin(work.code());
        try {
            String report = work.run();
            nights.end(work.code(), report, false);
            LOG.info("Nightly work {}: {}", work.code(), report);
        } catch (Exception e) {
            LOG.error("Nightly work {} failed", work.code(), e);
            nights.end(work.code(), e.getClass().getSimpleName(), true);
            throw new IllegalStateException(String.format(Locale.ROOT, "Nightly work %s failed", work.code()), e);
        }
    }
}
