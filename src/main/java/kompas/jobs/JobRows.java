package kompas.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.jobs.JobState.Failure;
import kompas.jobs.JobState.Phase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@code jobs.job} and its resume points. */
@Repository
class JobRows {

    private static final String ADD = """
            insert into jobs.job (id, kind, parameters, started_by)
            values (:id, :kind, cast(:parameters as jsonb), :startedBy)
            """;

    private static final String CANCEL = """
            update jobs.job
            set cancel_requested = true,
                state = case state when 'waiting' then 'cancelled' else state end,
                finished_at = case state when 'waiting' then now() end
            where id = :id and state in ('waiting', 'running')
            """;

    /** A job that ended meanwhile is not begun again. */
    private static final String BEGIN = """
            update jobs.job set state = 'running', tries = tries + 1
            where id = :id and state in ('waiting', 'running')
            returning kind, parameters, started_by, tries
            """;

    private static final String PROGRESS = """
            update jobs.job set done = :done, of = :of where id = :id returning cancel_requested
            """;

    private static final String PUT_BACK = """
            update jobs.job set state = 'waiting', tries = 0 where id = :id and state = 'running'
            """;

    private static final String END = """
            update jobs.job
            set state = :state, finished_at = now(), report = cast(:report as jsonb),
                done = case :state when 'done' then greatest(done, of) else done end,
                failure = :failure, failure_words = cast(:words as jsonb)
            where id = :id and state = 'running'
            """;

    private static final String RESUME_AT = """
            insert into jobs.resume_point (job_id, point) values (:id, cast(:point as jsonb))
            on conflict (job_id) do update set point = excluded.point
            """;

    private final JdbcClient sql;

    JobRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(JobId id, String kind, Map<String, String> parameters, Optional<UUID> startedBy) {
        sql.sql(ADD)
                .param("id", id.value())
                .param("kind", kind)
                .param("parameters", Words.write(parameters))
                .param("startedBy", startedBy.orElse(null))
                .update();
    }

    Optional<JobState> find(JobId id) {
        return sql.sql("select * from jobs.job where id = :id")
                .param("id", id.value())
                .query((row, number) -> read(row))
                .optional();
    }

    List<JobState> latest(String kind, int count) {
        return sql.sql("select * from jobs.job where kind = :kind order by id desc limit :count")
                .param("kind", kind)
                .param("count", count)
                .query((row, number) -> read(row))
                .list();
    }

    void cancel(JobId id) {
        sql.sql(CANCEL).param("id", id.value()).update();
    }

    Optional<Begun> begin(JobId id) {
        return sql.sql(BEGIN)
                .param("id", id.value())
                .query((row, number) -> new Begun(
                        row.getString("kind"),
                        Words.read(row.getString("parameters")),
                        Optional.ofNullable(row.getObject("started_by", UUID.class)),
                        row.getInt("tries")))
                .optional();
    }

    /** Writes how far it is, so that a transaction of the work neither holds nor hides it; true when it shall stop. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean progress(JobId id, long done, long of) {
        return sql.sql(PROGRESS)
                .param("id", id.value())
                .param("done", done)
                .param("of", of)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    boolean isCancelled(JobId id) {
        return sql.sql("select cancel_requested from jobs.job where id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    Optional<Map<String, String>> resumePoint(JobId id) {
        return sql.sql("select point from jobs.resume_point where job_id = :id")
                .param("id", id.value())
                .query((row, number) -> Words.read(row.getString(1)))
                .optional();
    }

    void resumeAt(JobId id, Map<String, String> point) {
        sql.sql(RESUME_AT)
                .param("id", id.value())
                .param("point", Words.write(point))
                .update();
    }

    void putBack(JobId id) {
        sql.sql(PUT_BACK).param("id", id.value()).update();
    }

    void end(JobId id, Phase phase, JobReport report, Optional<Failure> failure) {
        sql.sql(END)
                .param("id", id.value())
                .param("state", phase.name().toLowerCase(Locale.ROOT))
                .param("report", Words.write(report.values()))
                .param("failure", failure.map(Failure::key).orElse(null))
                .param("words", Words.write(failure.map(Failure::words).orElse(Map.of())))
                .update();
    }

    int deleteEndedBefore(OffsetDateTime time) {
        return sql.sql("delete from jobs.job where finished_at < :time")
                .param("time", time)
                .update();
    }

    private static JobState read(ResultSet row) throws SQLException {
        Optional<String> failure = Optional.ofNullable(row.getString("failure"));
        Map<String, String> words = Words.read(row.getString("failure_words"));
        return new JobState(
                new JobId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                Phase.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Words.read(row.getString("parameters")),
                row.getLong("done"),
                row.getLong("of"),
                new JobReport(Words.read(row.getString("report"))),
                failure.map(key -> new Failure(key, words)),
                Optional.ofNullable(row.getObject("started_by", UUID.class)),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("finished_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    /** A job as it is when its run begins. */
    record Begun(String kind, Map<String, String> parameters, Optional<UUID> startedBy, int tries) {}
}
