package kompas.testing;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import kompas.Kompas;

/** A server in a process of its own, with a folder and a database that outlive it: it can be killed and started again. */
public final class KompasProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int LOWEST_PORT = 20_000;
    private static final int HIGHEST_PORT = 32_000;
    private static final int MOST_TRIES = 100;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final int port;

    private KompasProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts {@code kompas serve} and waits until it is ready. What it says is in {@code server.log} of its folder. */
    public static KompasProcess serve(Path home, TestDatabase database, int port) throws IOException {
        Process process = JavaProcess.builder(
                        Kompas.class,
                        "serve",
                        "--home",
                        home.toString(),
                        "--port",
                        Integer.toString(port),
                        "--management.server.port=0",
                        "--spring.datasource.url=" + database.url())
                .redirectOutput(home.resolve("server.log").toFile())
                .start();
        KompasProcess server = new KompasProcess(process, port);
        await().atMost(PATIENCE)
                .ignoreException(ConnectException.class)
                .until(() -> !process.isAlive() || server.status("/readyz") == 200);
        if (!process.isAlive()) {
            throw new IllegalStateException("The server ended; see " + home.resolve("server.log"));
        }
        return server;
    }

    public String site() {
        return "http://localhost:" + port;
    }

    private int status(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(site() + path)).build(), BodyHandlers.discarding())
                .statusCode();
    }

    /** As a power failure would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** Below those the system gives away by itself, so that nobody is given it before the server comes. */
    public static int freePort() {
        for (int left = MOST_TRIES; ; left--) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST_PORT, HIGHEST_PORT);
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException e) {
                if (left == 0) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
