package kompas.directory.importing;

import java.nio.file.Path;

/** Told how far an import has come, after each batch. */
@FunctionalInterface
public interface ImportListener {

    ImportListener SILENT = (file, fraction, rows) -> {};

    /**
     * @param fraction of the file that is read, 0 to 1
     * @param rows done so far
     */
    void progress(Path file, double fraction, int rows);
}
