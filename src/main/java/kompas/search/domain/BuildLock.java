package kompas.search.domain;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Lets one process at a time build an index; it is free again when that process dies. */
@Component
class BuildLock {

    private static final long KEY = 0x6B6F_6D70_6173_0003L;

    private final DataSource database;

    BuildLock(DataSource database) {
        this.database = database;
    }

    /** Does the work, or nothing when another process is at it. */
    void whileHeld(Runnable work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (!ask(connection, "select pg_try_advisory_lock(?)")) {
                return;
            }
            try {
                work.run();
            } finally {
                ask(connection, "select pg_advisory_unlock(?)");
            }
        }
    }

    private static boolean ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setLong(1, KEY);
            ResultSet answer = statement.executeQuery();
            return answer.next() && answer.getBoolean(1);
        }
    }
}
