package kompas.directory.importing;

import java.nio.file.Path;
import kompas.shared.commands.Progress;
import org.jspecify.annotations.Nullable;

/** The progress of each file on the console; how many rows there will be is told from the part that is read. */
final class ImportBar implements ImportListener, AutoCloseable {

    private @Nullable Progress progress;
    private @Nullable Path current;
    private int shown;

    @Override
    public void progress(Path file, double fraction, int rows) {
        if (!file.equals(current) || progress == null) {
            close();
            current = file;
            shown = 0;
            progress = Progress.onConsole(
                    String.valueOf(file.getFileName()), Math.round(rows / Math.max(0.001, fraction)));
        }
        progress.advance(rows - shown);
        shown = rows;
    }

    @Override
    public void close() {
        if (progress != null) {
            progress.close();
            progress = null;
        }
    }
}
