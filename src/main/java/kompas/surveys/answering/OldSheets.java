package kompas.surveys.answering;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Sheets nobody has written on for long: begun and left, or sent long ago. */
@Repository
class OldSheets {

    private final JdbcClient database;
    private final SheetFiles files;

    OldSheets(JdbcClient database, SheetFiles files) {
        this.database = database;
        this.files = files;
    }

    /** @return how many went */
    @Transactional
    public int forget(OffsetDateTime before) {
        List<UUID> old = database.sql("select id from surveys.answer_sheet where changed_at < :before")
                .param("before", before)
                .query(UUID.class)
                .list();
        files.remove(old);
        database.sql("delete from surveys.answer_sheet where id = any(:old)")
                .param("old", old.toArray(UUID[]::new))
                .update();
        return old.size();
    }
}
