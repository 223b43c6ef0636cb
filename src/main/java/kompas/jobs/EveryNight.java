package kompas.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Supplier;

/**
 * Once a day at the same local time. In spring, when that time is left out, it is the hour after; in autumn, when it comes
 * twice, it is the first. The zone is asked each time, for the network may move.
 */
record EveryNight(LocalTime time, Supplier<ZoneId> zone) implements Schedule {

    @Override
    public Instant getNextExecutionTime(ExecutionComplete last) {
        return after(last.getTimeDone());
    }

    @Override
    public Instant getInitialExecutionTime(Instant now) {
        return after(now);
    }

    Instant after(Instant moment) {
        ZonedDateTime local = moment.atZone(zone.get());
        ZonedDateTime next = at(local, 0);
        return next.toInstant().isAfter(moment)
                ? next.toInstant()
                : at(local, 1).toInstant();
    }

    private ZonedDateTime at(ZonedDateTime local, int daysLater) {
        return local.toLocalDate().plusDays(daysLater).atTime(time).atZone(local.getZone());
    }

    /** Not: who changes the time waits for one more night at the old one. */
    @Override
    public boolean isDeterministic() {
        return false;
    }
}
