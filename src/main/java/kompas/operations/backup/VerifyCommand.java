package kompas.operations.backup;

import java.io.IOException;
import java.nio.file.Path;
import kompas.shared.commands.ExitCode;
import kompas.shared.commands.Installation;
import kompas.shared.commands.KompasCommand;
import kompas.shared.commands.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads a backup from end to end. */
@Command(name = "verify", description = "Reads a backup from end to end and says whether it is whole. Changes nothing.")
final class VerifyCommand implements KompasCommand {

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file = Path.of("");

    @Override
    public int run(Installation installation) throws IOException {
        try (Archive archive = Archive.open(file)) {
            Manifest manifest = archive.manifest();
            try (Progress bar = Progress.onConsole("Checking", manifest.rows() + manifest.files())) {
                archive.verify(bar);
            }
            installation
                    .out()
                    .printf(
                            "%s is whole: %,d rows, %,d files, made at %s by Kompas %s.%n",
                            file, manifest.rows(), manifest.files(), manifest.madeAt(), manifest.kompas());
            return ExitCode.DONE;
        }
    }
}
