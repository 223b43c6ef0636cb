package kompas.operations.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kompas.operations.StartRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One folder, one owner: who may start its PostgreSQL, who may use it, who is turned away. */
class FolderOwnershipIntegrationTests {

    @TempDir
    private Path home;

    @BeforeEach
    void useTheProgramsThatAreUnpackedAlready() throws IOException {
        Path programs = Files.createDirectories(Path.of("target/test-postgres/programs"));
        Files.createDirectories(home.resolve("postgres"));
        Files.createSymbolicLink(home.resolve("postgres/programs"), programs.toAbsolutePath());
    }

    @Test
    void aSecondServerIsRefusedAndACommandUsesTheDatabaseOfTheFirst() {
        kompas("serve").run(server -> {
            assertThat(server).hasNotFailed();
            String address = server.getBean(JdbcConnectionDetails.class).getJdbcUrl();

            kompas("serve")
                    .run(second -> assertThat(second)
                            .getFailure()
                            .rootCause()
                            .isInstanceOf(StartRefused.class)
                            .hasMessageContaining("kompas serve (process "
                                    + ProcessHandle.current().pid() + ") is using"));

            kompas("import").run(command -> {
                assertThat(command.getBean(JdbcConnectionDetails.class).getJdbcUrl())
                        .isEqualTo(address);
                assertThat(answer(command.getBean(JdbcClient.class))).isEqualTo(1);
            });

            assertThat(answer(server.getBean(JdbcClient.class)))
                    .as("the server's database after the command ended")
                    .isEqualTo(1);
        });
    }

    @Test
    void aCommandStartsTheDatabaseWhenNobodyElseHasAndStopsItAgain() throws IOException {
        kompas("import")
                .run(command ->
                        assertThat(answer(command.getBean(JdbcClient.class))).isEqualTo(1));

        assertThat(Postmaster.file(home.resolve("postgres/data"))).doesNotExist();
        try (HomeLock lock = HomeLock.tryAcquire(home, "test").orElseThrow()) {
            assertThat(lock).isNotNull();
        }
    }

    @Test
    void nothingIsStartedWhenAnotherDatabaseIsConfigured() {
        kompas("serve")
                .withPropertyValues("spring.datasource.url=jdbc:postgresql://localhost:1/elsewhere")
                .run(server -> assertThat(server).doesNotHaveBean(EmbeddedDatabase.class));

        assertThat(home.resolve("postgres/data")).doesNotExist();
    }

    private ApplicationContextRunner kompas(String command) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        JdbcClientAutoConfiguration.class))
                .withUserConfiguration(PostgresConfiguration.class)
                .withPropertyValues("kompas.home=" + home, "kompas.command=" + command, "kompas.postgres.port=0");
    }

    private static int answer(JdbcClient jdbc) {
        return jdbc.sql("select 1").query(Integer.class).single();
    }
}
