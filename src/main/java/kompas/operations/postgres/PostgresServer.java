package kompas.operations.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import kompas.operations.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One running PostgreSQL that this process started and answers for: should it die, it is started again. */
public final class PostgresServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(30);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final PostgresFolder folder;
    private final PostgresProperties properties;
    private final PostgresConnection connection;
    private final ReentrantLock running = new ReentrantLock();
    private volatile Process process;
    private volatile boolean stopping;

    private PostgresServer(PostgresFolder folder, PostgresProperties properties) throws IOException {
        this.folder = folder;
        this.properties = properties;
        this.connection = folder.connection().onPort(freePort(properties.port()));
        this.process = launchAndWait();
    }

    /**
     * Starts PostgreSQL on the data in {@code path}, after making that data or stopping an orphan where needed.
     *
     * @param programs folder the programs are unpacked into
     * @throws StartRefused when it does not start
     */
    public static PostgresServer start(Path path, Path programs, PostgresProperties properties) {
        try {
            boolean durable = !"off".equals(properties.settings().get("fsync"));
            PostgresFolder folder = PostgresFolder.prepared(path, programs, durable);
            clearAway(folder);
            PostgresServer server = new PostgresServer(folder, properties);
            server.connection.createDatabase();
            server.connection.write(folder.connectionFile());
            Thread.ofVirtual().name("postgres-supervision").start(server::supervise);
            return server;
        } catch (IOException | SQLException e) {
            throw new StartRefused(
                    "PostgreSQL could not be started in " + path + ": " + e.getMessage(),
                    "Look for a full disk or missing rights on that folder.");
        }
    }

    public PostgresConnection connection() {
        return connection;
    }

    /** The process of the postmaster; changes when it had to be started again. */
    public long pid() {
        return process.pid();
    }

    /** Finishes what is being written and stops. */
    @Override
    public void close() {
        stopping = true;
        running.lock();
        try {
            if (process.isAlive()) {
                folder.stop();
            }
        } catch (IOException e) {
            LOG.warn("PostgreSQL could not be stopped; the next start will find it", e);
        } finally {
            running.unlock();
        }
    }

    /** A server whose owner was killed is stopped; a note whose process number belongs to another by now is thrown away. */
    private static void clearAway(PostgresFolder folder) throws IOException {
        var left = Postmaster.read(folder.data());
        if (left.isEmpty()) {
            return;
        }
        if (left.get().livesOn(folder.data())) {
            LOG.info(
                    "PostgreSQL (process {}) outlived its Kompas: stopping it",
                    left.get().pid());
            folder.stop();
        } else if (left.get().isNumberOfAnother(folder.data())) {
            Files.deleteIfExists(Postmaster.file(folder.data()));
        }
    }

    private Process launchAndWait() throws IOException {
        Process launched = folder.launch(settings());
        while (!Postmaster.isReady(folder.data(), launched.pid())) {
            if (!launched.isAlive()) {
                throw new IOException(Files.readString(folder.startLog()).strip());
            }
            Pause.of(BETWEEN_LOOKS);
        }
        return launched;
    }

    private void supervise() {
        Duration pause = BETWEEN_LOOKS;
        while (!stopping) {
            process.onExit().join();
            pause = restarted() ? BETWEEN_LOOKS : longer(pause);
            Pause.of(pause);
        }
    }

    private boolean restarted() {
        running.lock();
        try {
            if (stopping) {
                return true;
            }
            LOG.warn("PostgreSQL ended unexpectedly (exit {}): starting it again", process.exitValue());
            process = launchAndWait();
            LOG.info("PostgreSQL runs again");
            return true;
        } catch (IOException e) {
            LOG.error("PostgreSQL does not start: {}", e.getMessage());
            return false;
        } finally {
            running.unlock();
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>(PostgresDefaults.SETTINGS);
        settings.put("log_directory", folder.log().toString());
        settings.putAll(properties.settings());
        settings.put("port", Integer.toString(connection.port()));
        return settings;
    }

    private static int freePort(int wanted) throws IOException {
        InetAddress loopback = InetAddress.getByName("127.0.0.1");
        try (ServerSocket socket = new ServerSocket(wanted, 1, loopback)) {
            return socket.getLocalPort();
        } catch (IOException busy) {
            try (ServerSocket socket = new ServerSocket(0, 1, loopback)) {
                LOG.info("Port {} is taken: PostgreSQL listens on {}", wanted, socket.getLocalPort());
                return socket.getLocalPort();
            }
        }
    }
}
