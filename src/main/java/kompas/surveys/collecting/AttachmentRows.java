package kompas.surveys.collecting;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.files.FileOwner;
import kompas.files.Files;
import kompas.files.KeptBytes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code surveys.attachment}: what came with a response. */
@Repository
class AttachmentRows {

    static final String OWNER = "response";
    private static final int LONGEST_TYPE = 120;

    private final JdbcClient database;
    private final Files files;

    AttachmentRows(JdbcClient database, Files files) {
        this.database = database;
        this.files = files;
    }

    /**
     * Keeps what came along. The same bytes under the same name are there already; others under the same name are kept beside.
     *
     * @return the names under which there is now more than one
     */
    List<String> keep(UUID response, Sender sender, List<? extends SentFile> sent) throws IOException {
        for (SentFile file : sent) {
            keep(response, sender, file);
        }
        return sent.isEmpty() ? List.of() : doubled(response);
    }

    private void keep(UUID response, Sender sender, SentFile file) throws IOException {
        KeptBytes kept;
        try (InputStream bytes = file.open()) {
            kept = files.keepBytes(
                    bytes, new FileOwner(OWNER, response), sender.collector().map(PersonId::value));
        }
        String type = file.mediaType();
        int rows = database.sql("""
                insert into surveys.attachment (response_id, name, media_type, bytes, sha256, file_id)
                values (:response, :name, :type, :bytes, :sha256, :file) on conflict (response_id, name, sha256) do nothing""")
                .param("response", response)
                .param("name", file.name())
                .param("type", type.substring(0, Math.min(type.length(), LONGEST_TYPE)))
                .param("bytes", kept.length())
                .param("sha256", HexFormat.of().parseHex(kept.sha256()))
                .param("file", kept.id().value())
                .update();
        if (rows == 0) {
            files.remove(kept.id());
        }
    }

    private List<String> doubled(UUID response) {
        return database.sql("""
                select name from surveys.attachment where response_id = :response group by name having count(*) > 1""").param("response", response).query(String.class).list();
    }
}
