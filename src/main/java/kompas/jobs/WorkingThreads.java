package kompas.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.event.TransactionalEventListener;

/** The scheduler's threads: begin when the site is there, end before the database goes. */
final class WorkingThreads implements SmartLifecycle {

    private final Supplier<Scheduler> make;
    private volatile @Nullable Scheduler scheduler;

    WorkingThreads(Supplier<Scheduler> make) {
        this.make = make;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Scheduler made = make.get();
        scheduler = made;
        made.start();
    }

    /** What was just committed need not wait for the next look. */
    @TransactionalEventListener(classes = WorkIsDue.class)
    void look() {
        Scheduler running = scheduler;
        if (running != null) {
            running.triggerCheckForDueExecutions();
        }
    }

    @Override
    public void start() {
        // the site comes first
    }

    @Override
    public void stop() {
        Scheduler running = scheduler;
        scheduler = null;
        if (running != null) {
            running.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }

    /** Stops after the web server. */
    @Override
    public int getPhase() {
        return 2;
    }
}
