package kompas.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import kompas.shared.commands.ServerOnly;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** db-scheduler as Kompas uses it: a client everywhere, its threads in the server alone. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JobsProperties.class)
class SchedulerConfiguration {

    private static final String TABLE = "jobs.scheduled_task";
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(10);

    /** Schedules inside the caller's transaction. */
    @Bean
    SchedulerClient schedulerClient(DataSource database) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .tableName(TABLE)
                .build();
    }

    @Bean
    @ServerOnly
    WorkingThreads workingThreads(
            DataSource database, JobTask jobs, NightTask nights, JobsProperties properties, Clock clock) {
        List<Task<?>> known = List.of(jobs.task());
        List<RecurringTask<Void>> recurring = nights.tasks();
        return new WorkingThreads(() -> Scheduler.create(database, known)
                .startTasks(recurring)
                .tableName(TABLE)
                .threads(properties.threads())
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(properties.poll())
                .heartbeatInterval(properties.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(PATIENCE_AT_STOP)
                .clock(clock::instant)
                .build());
    }
}
