package kompas.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.jobs.JobState.Failure;
import kompas.jobs.JobState.Phase;
import kompas.jobs.SomeKinds.Counting;
import kompas.shared.kernel.Identifiers;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** What whoever started long work would lose. */
@KompasIntegrationTest
@Import(SomeKinds.class)
@TestPropertySource(properties = {"kompas.jobs.poll=500ms", "kompas.jobs.heartbeat=500ms"})
class JobsIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    Jobs jobs;

    @Autowired
    Counting counting;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ForgettingByNight tidying;

    @Autowired
    NightTask nights;

    @Autowired
    Nights told;

    @Test
    void workIsDoneAndReported() {
        UUID elka = Identifiers.next();
        JobId id = jobs.start("test.count", Map.of("to", "5"), Optional.of(elka));

        JobState state = ended(id);
        assertThat(state.phase()).isEqualTo(Phase.DONE);
        assertThat(state.done()).isEqualTo(5);
        assertThat(state.of()).isEqualTo(5);
        assertThat(state.report().values()).containsEntry("counted", "5");
        assertThat(state.startedBy()).contains(elka);
        assertThat(jobs.latest("test.count", 1)).containsExactly(state);
    }

    @Test
    void workOfATransactionThatFailedNeverBegins() {
        JobId id = transaction.execute(status -> {
            status.setRollbackOnly();
            return jobs.start("test.count", Map.of("to", "1"), Optional.empty());
        });

        assertThat(jobs.find(id)).isEmpty();
        assertThat(database.sql("select count(*) from jobs.scheduled_task where task_instance = :id")
                        .param("id", id.value().toString())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aRefusalIsToldInItsOwnWordsAndADefectInOurs() {
        JobId refused = jobs.start("test.refuse", Map.of(), Optional.empty());
        JobId broken = jobs.start("test.break", Map.of(), Optional.empty());
        JobId unknown = jobs.start("test.nobody-knows", Map.of(), Optional.empty());

        assertThat(ended(refused).failure()).contains(new Failure("test.no-rows", Map.of("file", "a.csv")));
        assertThat(ended(broken).failure()).contains(new Failure("jobs.failure.unexpected", Map.of()));
        assertThat(ended(unknown).failure()).contains(new Failure("jobs.failure.unknown", Map.of()));
    }

    @Test
    void workUnderWayIsCancelled() {
        JobId id = jobs.start("test.wait", Map.of(), Optional.empty());
        await().atMost(PATIENCE).until(() -> state(id).phase() == Phase.RUNNING);

        jobs.cancel(id);

        assertThat(ended(id).phase()).isEqualTo(Phase.CANCELLED);
    }

    @Test
    void cancellingBeforeItBeginsMeansItNeverDoes() {
        JobId id = transaction.execute(status -> {
            JobId started = jobs.start("test.count", Map.of("to", "1"), Optional.empty());
            jobs.cancel(started);
            return started;
        });

        assertThat(ended(id).phase()).isEqualTo(Phase.CANCELLED);
        await().atMost(PATIENCE).until(() -> !isScheduled(id));
        assertThat(state(id).phase()).isEqualTo(Phase.CANCELLED);
        assertThat(state(id).done()).isZero();
    }

    @Test
    void whatAnotherServerLeftBehindIsGoneOnWithWhereItWas() {
        JobId id = JobId.next();
        leftBehind(id, 3);

        JobState state = ended(id);

        assertThat(state.phase()).isEqualTo(Phase.DONE);
        assertThat(counting.began(id)).isEqualTo(7);
    }

    @Test
    void whatKillsEveryServerIsGivenUp() {
        JobId id = JobId.next();
        leftBehind(id, 5);

        assertThat(ended(id).failure()).contains(new Failure("jobs.failure.repeated", Map.of()));
    }

    @Test
    void oldJobsGoWithTheNamesInThem() {
        JobId old = jobs.start("test.count", Map.of("to", "1"), Optional.empty());
        ended(old);
        database.sql("update jobs.job set finished_at = now() - interval '91 days' where id = :id")
                .param("id", old.value())
                .update();

        nights.run(tidying);

        assertThat(jobs.find(old)).isEmpty();
        Night night = told.all().stream()
                .filter(each -> each.code().equals("jobs.forget"))
                .findFirst()
                .orElseThrow();
        assertThat(night.failed()).isFalse();
        assertThat(night.report()).isEqualTo("deleted jobs: 1");
        assertThat(night.succeededAt()).isPresent();
    }

    /** A job as a server leaves it that was killed: running, its claim without a heartbeat for a while. */
    private void leftBehind(JobId id, int tries) {
        transaction.executeWithoutResult(status -> {
            database.sql("insert into jobs.job (id, kind, parameters, state, tries)"
                            + " values (:id, 'test.count', '{\"to\":\"9\"}', 'running', :tries)")
                    .param("id", id.value())
                    .param("tries", tries)
                    .update();
            database.sql("insert into jobs.resume_point values (:id, '{\"counted\":\"7\"}')")
                    .param("id", id.value())
                    .update();
            database.sql("insert into jobs.scheduled_task"
                            + " (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)"
                            + " values ('job', :id, now(), true, 'killed', now() - interval '1 hour', 1)")
                    .param("id", id.value().toString())
                    .update();
        });
    }

    private boolean isScheduled(JobId id) {
        return database.sql("select exists (select from jobs.scheduled_task where task_instance = :id)")
                .param("id", id.value().toString())
                .query(Boolean.class)
                .single();
    }

    private JobState ended(JobId id) {
        await().atMost(PATIENCE).until(() -> state(id).ended());
        return state(id);
    }

    private JobState state(JobId id) {
        return jobs.find(id).orElseThrow();
    }
}
