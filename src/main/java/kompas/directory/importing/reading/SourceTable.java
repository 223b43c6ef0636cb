package kompas.directory.importing.reading;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file read row by row; memory does not grow with its length. */
public interface SourceTable extends AutoCloseable {

    Headings headings();

    /**
     * The next row, or null at the end.
     *
     * @throws UnreadableFile when the rest of the file cannot be read
     */
    @Nullable
    SourceRow next() throws IOException;

    /** How far the reading has come, 0 to 1. */
    double progress();

    /** The character that separates cells, where there is one, so that rejected rows look like their file. */
    default char separator() {
        return ',';
    }

    /** What its owner should know of the file as a whole, when its last row was read. */
    default List<Problem> notices() {
        return List.of();
    }

    @Override
    void close() throws IOException;
}
