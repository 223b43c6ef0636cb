package kompas.files.domain;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.SortedSet;
import java.util.TreeSet;
import kompas.shared.commands.OutsideFiles;
import org.springframework.stereotype.Component;

/** The bytes of files for backups. */
@Component
class MediaInBackups implements OutsideFiles {

    private static final String NAMED = """
            select encode(sha256, 'hex') from files.file
            union
            select encode(sha256, 'hex') from files.rendition
            """;

    private final Storage storage;

    MediaInBackups(Storage storage) {
        this.storage = storage;
    }

    @Override
    public String folder() {
        return "files";
    }

    @Override
    public SortedSet<String> named(Connection snapshot) throws SQLException {
        SortedSet<String> names = new TreeSet<>();
        try (var statement = snapshot.createStatement();
                ResultSet rows = statement.executeQuery(NAMED)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return storage.open(new ContentHash(sha256));
    }

    @Override
    public void keep(String sha256, InputStream bytes) throws IOException {
        storage.keep(new ContentHash(sha256), bytes);
    }
}
