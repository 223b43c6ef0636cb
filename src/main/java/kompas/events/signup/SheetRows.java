package kompas.events.signup;

import java.util.Optional;
import java.util.UUID;
import kompas.events.OccurrenceId;
import kompas.files.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code events.attendance_sheet}. */
@Repository
class SheetRows {

    private final JdbcClient database;

    SheetRows(JdbcClient database) {
        this.database = database;
    }

    void add(FileId file, OccurrenceId date, UUID by) {
        database.sql(
                        "insert into events.attendance_sheet (file_id, occurrence_id, added_by) values (:file, :date, :by)")
                .param("file", file.value())
                .param("date", date.value())
                .param("by", by)
                .update();
    }

    Optional<OccurrenceId> date(FileId file) {
        return database.sql("select occurrence_id from events.attendance_sheet where file_id = :file")
                .param("file", file.value())
                .query(UUID.class)
                .optional()
                .map(OccurrenceId::of);
    }
}
