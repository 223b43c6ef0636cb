package kompas.jobs;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** A run under way. */
final class OpenRun implements JobRun {

    private static final long PAUSE_NANOS = Duration.ofMillis(500).toNanos();

    private final JobRows rows;
    private final JobId id;
    private final JobRows.Begun begun;
    private final BooleanSupplier stopping;
    private long toldAt = System.nanoTime() - PAUSE_NANOS;

    OpenRun(JobRows rows, JobId id, JobRows.Begun begun, BooleanSupplier stopping) {
        this.rows = rows;
        this.id = id;
        this.begun = begun;
        this.stopping = stopping;
    }

    @Override
    public JobId id() {
        return id;
    }

    @Override
    public Map<String, String> parameters() {
        return begun.parameters();
    }

    @Override
    public Optional<UUID> startedBy() {
        return begun.startedBy();
    }

    @Override
    public void progress(long done, long of) {
        stopIf(stopping.getAsBoolean());
        long now = System.nanoTime();
        if (now - toldAt < PAUSE_NANOS && done != of) {
            return;
        }
        toldAt = now;
        stopIf(rows.progress(id, done, of));
    }

    @Override
    public Optional<Map<String, String>> resumePoint() {
        return rows.resumePoint(id);
    }

    @Override
    public void resumeAt(Map<String, String> point) {
        rows.resumeAt(id, point);
    }

    @Override
    public void stopIfCancelled() {
        stopIf(stopping.getAsBoolean() || rows.isCancelled(id));
    }

    private static void stopIf(boolean stop) {
        if (stop) {
            throw new JobStopped();
        }
    }
}
