package kompas.directory.domain;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kompas.shared.commands.ServerOnly;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks once a minute whether a new day has begun: what is needed and offered until yesterday, or from today, changes in the
 * index and on the pages though nobody touched its organisation. Days on which no server ran are made up for.
 */
@Component
@ServerOnly
class NewDay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NewDay.class);

    /** Several servers may look at once; the lock lets one of them find something. */
    private static final String BEGUN = "select known_on < current_date from directory.day for update";

    private static final String TELL_THE_INDEX = """
            insert into search.pending (kind, id)
            select distinct n.owner_kind, n.owner_id from needs.need n, directory.day d
            where n.owner_kind = 'organisation'
              and (n.until >= d.known_on and n.until < current_date
                or n.since > d.known_on and n.since <= current_date)
            """;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private @Nullable ScheduledExecutorService clock;

    NewDay(JdbcClient database, PlatformTransactionManager manager) {
        this.database = database;
        this.transaction = new TransactionTemplate(manager);
    }

    @Override
    public void start() {
        clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("new-day").daemon().factory());
        clock.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.MINUTES);
    }

    private void look() {
        try {
            begin();
        } catch (RuntimeException e) {
            LOG.warn("Whether a new day has begun could not be seen: {}", e.toString());
        }
    }

    /** @return whether there was anything to do */
    boolean begin() {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (!database.sql(BEGUN).query(Boolean.class).single()) {
                return false;
            }
            int changed = database.sql(TELL_THE_INDEX).update();
            database.sql("update directory.day set known_on = current_date").update();
            database.sql("select shared.touch('directory')").query().singleRow();
            LOG.info("A new day: what {} organisations need or offer has changed", changed);
            return true;
        }));
    }

    @Override
    public void stop() {
        if (clock != null) {
            clock.shutdown();
            clock = null;
        }
    }

    @Override
    public boolean isRunning() {
        return clock != null;
    }
}
