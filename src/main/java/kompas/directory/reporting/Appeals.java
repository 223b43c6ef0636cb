package kompas.directory.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code directory.appeal}. */
@Repository
class Appeals extends DecidedRows<Appeal> {

    private static final String READ = "select id, report_id, side, words, language, promised_on, " + Decisions.COLUMNS
            + " from directory.appeal ";

    private final JdbcClient database;

    Appeals(JdbcClient database) {
        super(database, "directory.appeal", READ, (row, number) -> read(row));
        this.database = database;
    }

    /** Empty when this side objected before. */
    Optional<UUID> add(UUID report, Side side, String words, String language, LocalDate promised) {
        return database.sql("""
                        insert into directory.appeal (report_id, side, words, language, promised_on)
                        values (:report, :side, :words, :language, :promised) on conflict do nothing returning id""")
                .param("report", report)
                .param("side", side.code())
                .param("words", words)
                .param("language", language)
                .param("promised", promised)
                .query(UUID.class)
                .optional();
    }

    List<Appeal> of(UUID report) {
        return database.sql(READ + "where report_id = :id order by id")
                .param("id", report)
                .query((row, number) -> read(row))
                .list();
    }

    private static Appeal read(ResultSet row) throws SQLException {
        return new Appeal(
                row.getObject("id", UUID.class),
                row.getObject("report_id", UUID.class),
                Side.of(row.getString("side")),
                row.getString("words"),
                row.getString("language"),
                row.getObject("promised_on", LocalDate.class),
                Decisions.read(row));
    }
}
