package kompas.directory.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kompas.directory.importing.profile.Proposing;
import kompas.directory.importing.reading.SourceTable;
import kompas.shared.text.Slugs;
import kompas.shared.text.Text;

/** A profile for a file nobody has imported yet, written beside it to be edited. */
final class Proposal {

    private final Path written;
    private final int understood;
    private final int columns;

    private Proposal(Path written, int understood, int columns) {
        this.written = written;
        this.understood = understood;
        this.columns = columns;
    }

    static Proposal of(Path file, SourceTable table) throws IOException {
        String name = file.toAbsolutePath().getFileName().toString().replaceFirst("\\.[^.]*$", "");
        Proposing.Proposed proposed = Proposing.propose(table, Slugs.of(name));
        Path folder = file.toAbsolutePath().getParent();
        Path beside = folder != null && Files.isWritable(folder)
                ? folder
                : Path.of("").toAbsolutePath();
        Path target = beside.resolve(name + ".profile.yaml");
        if (!Files.exists(target)) {
            Files.writeString(target, proposed.yaml());
        }
        return new Proposal(target, proposed.understood(), table.headings().size());
    }

    ImportRefused refusal(Text text) {
        return new ImportRefused(
                text.say("importing.proposed", "file", written, "understood", understood, "columns", columns), true);
    }
}
