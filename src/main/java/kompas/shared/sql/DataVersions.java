package kompas.shared.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The counters of {@code shared.data_version}, in memory and up to date: what is made from data is kept while the
 * counters it was made at stand. Changes of other processes arrive by LISTEN within moments; while the database is away
 * the counters stand, so what is in memory goes on being served.
 */
@Component
public class DataVersions implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DataVersions.class);
    private static final Duration REREAD = Duration.ofSeconds(2);
    private static final int LISTEN_MILLISECONDS = 100;

    private final JdbcClient sql;
    private final DataSource database;
    private final Map<String, Long> versions = new ConcurrentHashMap<>();
    private volatile @Nullable Thread listener;
    private volatile boolean connected;

    DataVersions(JdbcClient sql, DataSource database) {
        this.sql = sql;
        this.database = database;
    }

    /** The counter of one topic; 0 when it was never touched. */
    public long of(String topic) {
        return versions.getOrDefault(topic, 0L);
    }

    /** Says, inside the writing transaction, that {@code topic} changed; this process sees it as soon as that commits. */
    public void touch(String topic) {
        sql.sql("select shared.touch(:topic)")
                .param("topic", topic)
                .query((row, number) -> topic)
                .single();
        long version = sql.sql("select version from shared.data_version where topic = :topic")
                .param("topic", topic)
                .query(Long.class)
                .single();
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            versions.merge(topic, version, Math::max);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                versions.merge(topic, version, Math::max);
            }
        });
    }

    /** False while the database cannot be heard, so that what is known may be old. */
    public boolean connected() {
        return connected;
    }

    /** Reads the counters now, so that whoever has just written sees it; while the database is away nothing changes. */
    public void refresh() {
        if (!connected) {
            return;
        }
        try {
            read();
        } catch (DataAccessException e) {
            LOG.debug("Data versions could not be read", e);
        }
    }

    /** A value made from data of {@code topics}, kept until one of them changes. */
    public <T> Versioned<T> kept(Supplier<T> make, String... topics) {
        return new Versioned<>(make, () -> countersOf(topics));
    }

    /** Asked for each request several times. */
    private long[] countersOf(String... topics) {
        long[] counters = new long[topics.length];
        for (int i = 0; i < topics.length; i++) {
            counters[i] = of(topics[i]);
        }
        return counters;
    }

    private void read() {
        sql.sql("select topic, version from shared.data_version")
                .query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .forEach(entry -> versions.merge(entry.getKey(), entry.getValue(), Math::max));
    }

    private void listen() {
        while (listener == Thread.currentThread()) {
            try (Connection connection = database.getConnection()) {
                follow(connection);
            } catch (SQLException | RuntimeException e) {
                connected = false;
                LOG.debug("Data versions cannot be followed; trying again", e);
                pause();
            }
        }
    }

    private void follow(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen kompas_versions");
        }
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (listener == Thread.currentThread()) {
            read(); // also without news: an announcement may be lost
            connected = true;
            waitForNews(postgres);
        }
    }

    /** In short waits, so that stopping need not interrupt: an interrupted connection is a broken one. */
    private void waitForNews(PGConnection postgres) throws SQLException {
        long end = System.nanoTime() + REREAD.toNanos();
        while (listener == Thread.currentThread() && System.nanoTime() < end) {
            PGNotification[] news = postgres.getNotifications(LISTEN_MILLISECONDS);
            if (news != null && news.length > 0) {
                return;
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(LISTEN_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        read();
        listener = Thread.ofVirtual().name("data-versions").unstarted(this::listen);
        listener.start();
    }

    @Override
    public void stop() {
        Thread thread = listener;
        listener = null;
        if (thread == null) {
            return;
        }
        try {
            thread.join(REREAD);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return listener != null;
    }

    /** Before the web server, after the database. */
    @Override
    public int getPhase() {
        return 0;
    }
}
