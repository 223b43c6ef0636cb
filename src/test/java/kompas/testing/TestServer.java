package kompas.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import kompas.operations.postgres.HomeLock;
import kompas.operations.postgres.PostgresConnection;
import kompas.operations.postgres.PostgresProperties;
import kompas.operations.postgres.PostgresServer;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL all tests of this JVM share: the one {@code KOMPAS_TEST_DATABASE} names, else one of our own. */
record TestServer(String address, String parameters, boolean ours) {

    private static final Path FOLDER = Path.of("target/test-postgres");
    /** Nobody guesses the password of a test: the thousands of rounds its hash has elsewhere would be counted at each connection. */
    private static final Map<String, String> FAST = Map.of(
            "fsync", "off",
            "synchronous_commit", "off",
            "full_page_writes", "off",
            "max_connections", "200",
            "scram_iterations", "1");

    static final TestServer SHARED = find();

    String url(String database) {
        return address + "/" + database + parameters;
    }

    Connection open(String database) throws SQLException {
        return DriverManager.getConnection(url(database));
    }

    /** One statement outside of a transaction, on the database every PostgreSQL has. */
    void execute(String statement) {
        try (Connection connection = open("postgres");
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private static TestServer find() {
        String configured = System.getProperty("KOMPAS_TEST_DATABASE", configuredInEnvironment());
        return configured == null ? ofOurOwn() : of(configured, false);
    }

    private static @Nullable String configuredInEnvironment() {
        return System.getenv("KOMPAS_TEST_DATABASE");
    }

    private static TestServer of(String url, boolean ours) {
        int query = url.indexOf('?');
        String path = query < 0 ? url : url.substring(0, query);
        return new TestServer(path.substring(0, path.lastIndexOf('/')), query < 0 ? "" : url.substring(query), ours);
    }

    private static TestServer ofOurOwn() {
        try {
            Path folder = FOLDER;
            Optional<HomeLock> lock = HomeLock.tryAcquire(folder, "tests");
            if (lock.isEmpty()) {
                folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "test-postgres");
            }
            PostgresServer server =
                    PostgresServer.start(folder, FOLDER.resolve("programs"), new PostgresProperties(0, FAST));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            PostgresConnection connection = server.connection();
            String user = "?user=" + connection.user() + "&password=" + connection.password();
            TestServer ours = of(connection.urlOf("postgres") + user, true);
            ours.dropLeftovers();
            ours.execute("alter role " + connection.user() + " password '" + connection.password() + "'");
            return ours;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Databases of earlier runs. */
    private void dropLeftovers() {
        try (Connection connection = open("postgres");
                var statement = connection.createStatement()) {
            var left = statement.executeQuery("select datname from pg_database where datname like 'test\\_%'");
            while (left.next()) {
                execute("drop database " + left.getString(1) + " with (force)");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Databases of earlier runs could not be dropped", e);
        }
    }
}
