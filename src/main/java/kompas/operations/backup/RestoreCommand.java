package kompas.operations.backup;

import java.io.IOException;
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
        return restored.lost().isEmpty() ? ExitCode.DONE : ExitCode.ATTENTION;
    }
}
