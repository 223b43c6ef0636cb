package kompas.operations.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kompas.shared.commands.ExitCode;
import kompas.shared.commands.Installation;
import kompas.shared.commands.KompasCommand;
import kompas.shared.commands.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts a backup into an empty installation. */
@Command(
        name = "restore",
        description = "Puts a backup into an empty installation. Stop Kompas first. Nothing is changed until the backup"
                + " has been read from end to end and found whole.")
final class RestoreCommand implements KompasCommand {

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file = Path.of("");

    @Override
    public int run(Installation installation) throws IOException {
        Manifest restored = installation.get(Restoring.class).restore(file, Progress::onConsole);
        installation
                .out()
                .printf(
                        "Restored as it was at %s: %,d rows, %,d files. Start it: kompas serve (it builds the search index first).%n",
                        restored.madeAt(), restored.rows(), restored.files());
        boolean repeated = repeat(installation, restored);
        return repeated && restored.lost().isEmpty() ? ExitCode.DONE : ExitCode.ATTENTION;
    }

    /** Whoever was erased since is erased again before anything else starts. */
    private boolean repeat(Installation installation, Manifest restored) {
        Path erasures = file.toAbsolutePath().resolveSibling(ErasureFile.NAME);
        if (!Files.exists(erasures)) {
            installation
                    .out()
                    .printf(
                            "There is no %s beside the backup: erase by hand whoever was erased since (docs/operations.md).%n",
                            ErasureFile.NAME);
            return false;
        }
        ErasureFile.Repeated repeated = installation.get(ErasureFile.class).repeat(erasures, restored.madeAt());
        installation
                .out()
                .printf(
                        "Of %,d erasures since then %,d had come back and were repeated.%n",
                        repeated.known(), repeated.again());
        if (!repeated.left().isEmpty()) {
            installation
                    .out()
                    .printf(
                            "%,d could not be repeated: %s%n",
                            repeated.left().size(), String.join(", ", repeated.left()));
        }
        return repeated.left().isEmpty();
    }
}
