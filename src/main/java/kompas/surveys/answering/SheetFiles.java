package kompas.surveys.answering;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.files.FileId;
import kompas.files.FileOwner;
import kompas.files.Files;
import kompas.surveys.collecting.SentFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code surveys.answer_file}: pictures and other files that answer a question, until the sheet is sent. */
@Component
public class SheetFiles {

    private static final String OWNER = "sheet";
    private static final int LONGEST_TYPE = 120;

    private final JdbcClient database;
    private final Files files;

    SheetFiles(JdbcClient database, Files files) {
        this.database = database;
        this.files = files;
    }

    /** Keeps a file under the name its answer will have; another one of this name is replaced. */
    void keep(AnswerSheet sheet, String name, String type, InputStream bytes) throws IOException {
        FileId kept = files.keepBytes(bytes, new FileOwner(OWNER, sheet.id()), Optional.empty())
                .id();
        drop(sheet, name);
        database.sql("""
                insert into surveys.answer_file (sheet_id, name, media_type, file_id) values (:sheet, :name, :type, :file)""")
                .param("sheet", sheet.id())
                .param("name", name)
                .param("type", type.substring(0, Math.min(type.length(), LONGEST_TYPE)))
                .param("file", kept.value())
                .update();
    }

    void drop(AnswerSheet sheet, String name) {
        database.sql("delete from surveys.answer_file where sheet_id = :sheet and name = :name returning file_id")
                .param("sheet", sheet.id())
                .param("name", name)
                .query(UUID.class)
                .list()
                .forEach(id -> files.remove(new FileId(id)));
    }

    /** One that is kept, by the name its answer has. */
    public Optional<SentFile> find(AnswerSheet sheet, String name) {
        return of(sheet).stream().filter(file -> file.name().equals(name)).findFirst();
    }

    List<SentFile> of(AnswerSheet sheet) {
        return database.sql(
                        "select name, media_type, file_id from surveys.answer_file where sheet_id = :sheet order by name")
                .param("sheet", sheet.id())
                .query((row, number) -> (SentFile) new Kept(
                        row.getString("name"),
                        row.getString("media_type"),
                        new FileId(row.getObject("file_id", UUID.class))))
                .list();
    }

    /** Those of sheets that are about to go; the rows go with them. */
    void remove(Collection<UUID> sheets) {
        database.sql("delete from surveys.answer_file where sheet_id = any(:sheets) returning file_id")
                .param("sheets", sheets.toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .forEach(id -> files.remove(new FileId(id)));
    }

    private final class Kept implements SentFile {

        private final String name;
        private final String type;
        private final FileId file;

        Kept(String name, String type, FileId file) {
            this.name = name;
            this.type = type;
            this.file = file;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String mediaType() {
            return type;
        }

        @Override
        public InputStream open() throws IOException {
            return files.openBytes(file);
        }
    }
}
