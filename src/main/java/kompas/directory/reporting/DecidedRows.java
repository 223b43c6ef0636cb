package kompas.directory.reporting;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of things somebody decides on: reports, and objections to their answers. */
abstract class DecidedRows<T> {

    private final JdbcClient database;
    private final String table;
    private final String read;
    private final RowMapper<T> row;

    /** @param read selects them, without a condition */
    DecidedRows(JdbcClient database, String table, String read, RowMapper<T> row) {
        this.database = database;
        this.table = table;
        this.read = read;
        this.row = row;
    }

    Optional<T> find(UUID id) {
        return one("where id = :id", id);
    }

    /** Nobody else decides until this transaction ends. */
    Optional<T> take(UUID id) {
        return one("where id = :id for update", id);
    }

    void decide(UUID id, Decision decision) {
        Decisions.bind(database.sql("update " + table + " " + Decisions.SET + " where id = :id"), decision)
                .param("id", id)
                .update();
    }

    private Optional<T> one(String condition, UUID id) {
        return database.sql(read + condition).param("id", id).query(row).optional();
    }
}
