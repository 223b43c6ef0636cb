package kompas.operations.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import kompas.operations.StartRefused;
import kompas.testing.JavaProcess;
import kompas.testing.ProcessTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What happens to the data when processes die, ports are taken and versions differ. Real processes, fsync on. */
@ProcessTest
class PostgresFaultIntegrationTests {

    private static final Path PROGRAMS = Path.of("target/test-postgres/programs");
    private static final PostgresProperties ANY_PORT = new PostgresProperties(0, Map.of());

    @TempDir
    private Path home;

    @Test
    void whatWasCommittedOutlivesTheDeathOfKompas() throws Exception {
        Process owner = JavaProcess.start(Owner.class, home.toString(), PROGRAMS.toString());
        assertThat(owner.inputReader().lines().anyMatch(line -> line.startsWith("port ")))
                .isTrue();
        PostgresConnection connection =
                PostgresConnection.read(PostgresFolder.connectionFile(folder())).orElseThrow();
        client(connection).sql("create table kept as select 'row' as what").update();
        long orphan = Postmaster.read(folder().resolve("data")).orElseThrow().pid();

        owner.destroyForcibly().waitFor();

        try (PostgresServer server = PostgresServer.start(folder(), PROGRAMS, ANY_PORT)) {
            assertThat(client(server.connection())
                            .sql("select what from kept")
                            .query(String.class)
                            .single())
                    .isEqualTo("row");
            assertThat(server.pid()).isNotEqualTo(orphan);
            assertThat(new Postmaster(orphan, true).livesOn(folder().resolve("data")))
                    .isFalse();
        }
    }

    @Test
    void aKilledPostgresIsStartedAgainAndThePoolFindsIt() {
        try (PostgresServer server = PostgresServer.start(folder(), PROGRAMS, ANY_PORT);
                HikariDataSource pool = pool(server.connection())) {
            JdbcClient jdbc = JdbcClient.create(pool);
            jdbc.sql("create table kept as select 'row' as what").update();

            ProcessHandle.of(server.pid()).orElseThrow().destroyForcibly();

            await().atMost(Duration.ofSeconds(30))
                    .ignoreExceptions()
                    .until(() -> jdbc.sql("select what from kept")
                            .query(String.class)
                            .single()
                            .equals("row"));
        }
    }

    @Test
    void anotherPortIsTakenWhenTheUsualOneIsBusy() throws Exception {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                PostgresServer server = PostgresServer.start(
                        folder(), PROGRAMS, new PostgresProperties(busy.getLocalPort(), Map.of()))) {
            assertThat(server.connection().port()).isNotEqualTo(busy.getLocalPort());
            assertThat(server.connection().answers()).isTrue();
        }
    }

    @Test
    void dataOfANewerPostgresAreLeftAlone() throws Exception {
        Path data = Files.createDirectories(folder().resolve("data"));
        Files.writeString(data.resolve("PG_VERSION"), "19\n");

        assertThatThrownBy(() -> PostgresServer.start(folder(), PROGRAMS, ANY_PORT))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("written by PostgreSQL 19")
                .hasMessageContaining("Nothing has been changed");

        try (var files = Files.list(data)) {
            assertThat(files).containsExactly(data.resolve("PG_VERSION"));
        }
    }

    @Test
    void aNoteThatNamesAnInnocentProcessNeitherKillsItNorPreventsTheStart() throws Exception {
        PostgresServer.start(folder(), PROGRAMS, ANY_PORT).close();
        long innocent = ProcessHandle.current().parent().orElseThrow().pid();
        Files.writeString(Postmaster.file(folder().resolve("data")), innocent + "\n");

        try (PostgresServer server = PostgresServer.start(folder(), PROGRAMS, ANY_PORT)) {
            assertThat(server.connection().answers()).isTrue();
            assertThat(ProcessHandle.of(innocent)).isPresent();
        }
    }

    @Test
    void thePasswordIsForItsOwnerAloneAndNeeded() throws Exception {
        try (PostgresServer server = PostgresServer.start(folder(), PROGRAMS, ANY_PORT)) {
            Path file = PostgresFolder.connectionFile(folder());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");

            PostgresConnection connection = server.connection();
            assertThat(new PostgresConnection(connection.port(), connection.user(), "guess").answers())
                    .isFalse();
            assertThat(client(connection).sql("show fsync").query(String.class).single())
                    .isEqualTo("on");
        }
    }

    private Path folder() {
        return home.resolve("postgres");
    }

    private static JdbcClient client(PostgresConnection connection) {
        return JdbcClient.create(
                new DriverManagerDataSource(connection.url(), connection.user(), connection.password()));
    }

    private static HikariDataSource pool(PostgresConnection connection) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(connection.url());
        pool.setUsername(connection.user());
        pool.setPassword(connection.password());
        pool.setConnectionTimeout(1000);
        return pool;
    }
}
