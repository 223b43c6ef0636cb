package kompas.search.domain;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * The right to keep an index on this database up to date, held as long as a connection lives: by one process alone when
 * the index is a folder of its own, by any number together when they share a cluster. The connection listens for news.
 */
final class Ownership implements AutoCloseable {

    private static final long KEY = 0x6B6F_6D70_6173_0002L;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int WAIT_MILLISECONDS = 100;
    private static final int MOST_WAITS = 10;

    private final Connection connection;

    private Ownership(Connection connection) {
        this.connection = connection;
    }

    /** Alone; empty when another process has it. */
    static Optional<Ownership> alone(DataSource database) throws SQLException {
        return take(database, "select pg_try_advisory_lock(?)");
    }

    /**
     * For a server, with patience: a server that was just killed holds it for another moment.
     *
     * @throws IndexInUse when another process keeps it
     */
    static Ownership ofServer(DataSource database, boolean shared) throws SQLException, InterruptedException {
        return ofServer(database, shared, PATIENCE);
    }

    static Ownership ofServer(DataSource database, boolean shared, Duration patience)
            throws SQLException, InterruptedException {
        String lock = shared ? "select pg_try_advisory_lock_shared(?)" : "select pg_try_advisory_lock(?)";
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            Optional<Ownership> owned = take(database, lock);
            if (owned.isPresent()) {
                return owned.get();
            }
            Thread.sleep(PAUSE);
        }
        throw new IndexInUse();
    }

    private static Optional<Ownership> take(DataSource database, String lock) throws SQLException {
        Connection connection = database.getConnection();
        try (var statement = connection.prepareStatement(lock)) {
            statement.setLong(1, KEY);
            ResultSet answer = statement.executeQuery();
            if (answer.next() && answer.getBoolean(1)) {
                return Optional.of(new Ownership(connection));
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        connection.close();
        return Optional.empty();
    }

    void listen() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen kompas_search");
        }
    }

    /** Returns at the first news, after a second without, or soon after they are no longer wanted. */
    void awaitNews(BooleanSupplier wanted) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        for (int waits = 0; waits < MOST_WAITS && wanted.getAsBoolean(); waits++) {
            PGNotification[] news = postgres.getNotifications(WAIT_MILLISECONDS);
            if (news != null && news.length > 0) {
                return;
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute("unlisten *");
            statement.execute("select pg_advisory_unlock_all()");
        }
    }
}
