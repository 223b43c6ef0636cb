package kompas.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kompas.Kompas;
import kompas.shared.commands.ExitCode;
import kompas.testing.InFull;
import kompas.testing.JavaProcess;
import kompas.testing.ProcessTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup and restore as somebody types them, from one folder with its PostgreSQL into another. */
@ProcessTest
@InFull
class BackupProcessIntegrationTests {

    @TempDir
    private Path folder;

    @Test
    void whatWasImportedInOneFolderIsThereInTheNext() throws Exception {
        Path list = Files.writeString(folder.resolve("list.csv"), "key,name\n1,Сдружение „Дърво“\n2,Træplantere\n");
        Path backup = folder.resolve("kompas.zip");
        Ended imported = kompas("old", "import", "--profile", "kompas", list.toString());
        assertThat(imported.exit()).as(imported.said()).isEqualTo(ExitCode.DONE);

        Ended made = kompas("old", "backup", backup.toString());
        assertThat(made.exit()).as(made.said()).isEqualTo(ExitCode.DONE);
        assertThat(kompas("old", "verify", backup.toString()).said()).contains("is whole");
        Ended refused = kompas("old", "restore", backup.toString());
        assertThat(refused.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(refused.said()).contains("This installation is in use");

        Ended restored = kompas("new", "restore", backup.toString());
        assertThat(restored.exit()).as(restored.said()).isEqualTo(ExitCode.DONE);
        assertThat(restored.said()).contains("Restored as it was at");
        assertThat(kompas("new", "export", folder.resolve("out.csv").toString()).exit())
                .isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("out.csv")).content().contains("Сдружение „Дърво“", "Træplantere");
    }

    private Ended kompas(String home, String... words) throws IOException, InterruptedException {
        Path programs = Files.createDirectories(Path.of("target/test-postgres/programs"));
        Path postgres = Files.createDirectories(folder.resolve(home).resolve("postgres"));
        if (Files.notExists(postgres.resolve("programs"))) {
            Files.createSymbolicLink(postgres.resolve("programs"), programs.toAbsolutePath());
        }
        Process process = JavaProcess.start(
                Kompas.class,
                Stream.concat(
                                Stream.of(words),
                                Stream.of("--home", folder.resolve(home).toString(), "--kompas.postgres.port=0"))
                        .toArray(String[]::new));
        List<String> lines = process.inputReader().lines().toList();
        return new Ended(process.waitFor(), String.join("\n", lines));
    }

    private record Ended(int exit, String said) {}
}
