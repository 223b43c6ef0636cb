package kompas.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import kompas.Kompas;
import kompas.shared.commands.ExitCode;
import kompas.testing.JavaProcess;
import kompas.testing.KompasProcess;
import kompas.testing.ProcessTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kompas as its operator meets it: real processes, their exit codes and what they say. */
@ProcessTest
class ProcessIntegrationTests {

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path home;

    @Test
    void aServerAndTheCommandsBesideItShareOneFolder() throws Exception {
        Path programs = Files.createDirectories(Path.of("target/test-postgres/programs"));
        Files.createDirectories(home.resolve("postgres"));
        Files.createSymbolicLink(home.resolve("postgres/programs"), programs.toAbsolutePath());
        int port = KompasProcess.freePort();
        Process server = kompas("serve", "--port", Integer.toString(port));
        try {
            CompletableFuture<String> said =
                    CompletableFuture.supplyAsync(() -> drain(server), Thread::startVirtualThread);
            await().atMost(Duration.ofMinutes(2))
                    .ignoreException(ConnectException.class)
                    .until(() -> said.isDone() || status(port, "/readyz") == 200);
            assertThat(server.isAlive()).as(() -> said.join()).isTrue();

            Ended doctor = ended(kompas("doctor"));
            assertThat(doctor.exit()).isIn(ExitCode.DONE, ExitCode.ATTENTION);
            assertThat(doctor.said()).containsPattern("database +ok");

            Ended second = ended(kompas("serve", "--port", Integer.toString(KompasProcess.freePort())));
            assertThat(second.exit()).isEqualTo(ExitCode.REFUSED);
            assertThat(second.said()).contains("kompas serve (process " + server.pid() + ") is using");

            assertThat(status(port, "/readyz"))
                    .as("the first server afterwards")
                    .isEqualTo(200);
        } finally {
            server.destroy();
            server.waitFor();
        }
        assertThat(home.resolve("postgres/data/postmaster.pid")).doesNotExist();
    }

    @Test
    void aMistypedCommandStartsNothing() throws Exception {
        Ended mistyped = ended(kompas("docter"));

        assertThat(mistyped.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(mistyped.said()).contains("doctor");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void aQuestionnaireIsCheckedWithoutAnInstallation() throws Exception {
        Path folder = Files.createDirectory(home.resolve("questionnaires"));
        String table = "| survey |\n| | type | name | label |\n| | text | a b | Кой? |\n";
        Path workbook = Files.writeString(folder.resolve("who.md"), table);

        Ended checked = ended(kompas("form", "check", "--language", "bg", workbook.toString()));

        assertThat(checked.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(checked.said()).contains("survey", "a b");
        assertThat(home).isDirectoryContaining(folder::equals).isDirectoryNotContaining(each -> !each.equals(folder));
    }

    private Process kompas(String... words) throws IOException {
        return JavaProcess.start(
                Kompas.class,
                Stream.concat(Stream.of(words), Stream.of("--home", home.toString(), "--kompas.postgres.port=0"))
                        .toArray(String[]::new));
    }

    private int status(int port, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + path);
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private static Ended ended(Process process) throws InterruptedException {
        String said = drain(process);
        return new Ended(process.waitFor(), said);
    }

    private static String drain(Process process) {
        List<String> lines = process.inputReader().lines().toList();
        return String.join("\n", lines);
    }

    private record Ended(int exit, String said) {}
}
