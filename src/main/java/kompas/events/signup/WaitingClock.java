package kompas.events.signup;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kompas.events.OccurrenceId;
import kompas.shared.commands.ServerOnly;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks once a minute whether an offer has run out or seats were added somewhere, and lets those waiting lists move on. Several
 * servers may look at once: each date is locked, and what one has done the other does not find.
 */
@Component
@ServerOnly
class WaitingClock implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingClock.class);

    private final Seats seats;
    private final WaitingLine line;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private @Nullable ScheduledExecutorService minutes;

    WaitingClock(Seats seats, WaitingLine line, TransactionTemplate transaction, Clock clock) {
        this.seats = seats;
        this.line = line;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return how many waiting lists were looked at */
    int look() {
        List<OccurrenceId> due = seats.due(clock.instant());
        for (OccurrenceId date : due) {
            transaction.executeWithoutResult(status -> seats.lock(date).ifPresent(line::moveOn));
        }
        return due.size();
    }

    @Override
    public void start() {
        minutes = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("waiting-lists").daemon().factory());
        minutes.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.MINUTES);
    }

    private void tick() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.warn("Waiting lists could not move on: {}", e.toString());
        }
    }

    @Override
    public void stop() {
        if (minutes != null) {
            minutes.shutdown();
            minutes = null;
        }
    }

    @Override
    public boolean isRunning() {
        return minutes != null;
    }
}
