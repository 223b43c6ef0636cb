package kompas.shared.commands;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.SortedSet;

/**
 * Bytes a module keeps outside of the database and a backup must hold, contributed as a Spring bean. They are named by the
 * SHA-256 of their content, so that whatever the database names at one moment is still the same when it is read.
 */
public interface OutsideFiles {

    /** Where they stand in a backup: one lower-case word, the module's name. */
    String folder();

    /** SHA-256 in lower-case hexadecimal digits of all that the database names, as {@code snapshot} sees it. */
    SortedSet<String> named(Connection snapshot) throws SQLException;

    /** @throws java.nio.file.NoSuchFileException when the bytes are lost */
    InputStream open(String sha256) throws IOException;

    /** Keeps the bytes unless they are there already. */
    void keep(String sha256, InputStream bytes) throws IOException;
}
