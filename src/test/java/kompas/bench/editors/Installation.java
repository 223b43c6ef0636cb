package kompas.bench.editors;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Kompas as it is run: {@code bin/kompas serve} with the PostgreSQL it brings, in a folder of its own. Both can be killed. */
public final class Installation implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path program;
    private final Path home;
    private final int port;
    private Process process;

    private Installation(Path program, Path home, int port) throws IOException {
        this.program = program;
        this.home = home;
        this.port = port;
        this.process = launched();
    }

    /** A new one with the demonstration network; returns when it is ready. */
    public static Installation started(Path program, Path home, int port) throws IOException {
        Installation installation = new Installation(program, home, port);
        installation.awaitReady();
        return installation;
    }

    public String site() {
        return "http://127.0.0.1:" + port;
    }

    /** As a power failure would end the server alone; its database lives on as an orphan. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public void startAgain() throws IOException {
        process = launched();
    }

    /** The postmaster; the server is not told. */
    void killDatabase() throws IOException {
        String number =
                Files.readAllLines(home.resolve("postgres/data/postmaster.pid")).getFirst();
        ProcessHandle.of(Long.parseLong(number.strip())).orElseThrow().destroyForcibly();
    }

    /** Until it can do everything, its index being up to date. */
    public void awaitReady() {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(this::ready);
    }

    private boolean ready() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The server ended; see " + log());
        }
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(site() + "/readyz")).build(), BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains("\"index\":\"ok\"");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Its database, at the address it has at this moment. */
    public JdbcClient database() {
        Properties connection = new Properties();
        try (var reader = Files.newBufferedReader(home.resolve("postgres/connection.properties"))) {
            connection.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + connection.getProperty("port") + "/kompas",
                connection.getProperty("user"),
                connection.getProperty("password")));
    }

    /** Processor time of the Java process since it started. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private Path log() {
        return home.resolve("server.log");
    }

    private Process launched() throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(List.of(program.toString(), "serve", "--demo", "--port", Integer.toString(port)));
        builder.environment().put("KOMPAS_HOME", home.toString());
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
