package kompas.operations.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kompas.operations.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The database in the installation's folder, as this process has it: its own server, or the one of a Kompas that is
 * running, which a command may use and a second server may not.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PostgresConnection connection;
    private final @Nullable PostgresServer server;

    private EmbeddedDatabase(PostgresConnection connection, @Nullable PostgresServer server) {
        this.connection = connection;
        this.server = server;
    }

    static EmbeddedDatabase open(Path home, Optional<HomeLock> lock, PostgresProperties properties) throws IOException {
        Path folder = home.resolve("postgres");
        if (lock.isPresent()) {
            PostgresServer server = PostgresServer.start(folder, folder.resolve("programs"), properties);
            return new EmbeddedDatabase(server.connection(), server);
        }
        return new EmbeddedDatabase(attach(PostgresFolder.connectionFile(folder), HomeLock.owner(home)), null);
    }

    /** The owner may be starting: its database is waited for. */
    private static PostgresConnection attach(Path file, String owner) throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Optional<PostgresConnection> found = PostgresConnection.read(file).filter(PostgresConnection::answers);
            if (found.isPresent()) {
                return found.get();
            }
            Pause.of(Duration.ofMillis(200));
        }
        throw new StartRefused(
                "The database of " + owner + " does not answer.", "Look at its log, or stop it and try again.");
    }

    @Override
    public String getUsername() {
        return connection.user();
    }

    @Override
    public String getPassword() {
        return connection.password();
    }

    @Override
    public String getJdbcUrl() {
        return connection.url();
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
