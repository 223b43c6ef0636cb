package kompas.testing;

import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Empties tables beside a running application. TRUNCATE waits for whoever reads them, and whoever comes after waits for it:
 * with work of several connections (the index is fed by one that reads while another holds the batch) that is a circle the
 * database cannot see. So it steps back after a moment and tries again.
 */
public final class Emptied {

    private static final int MOST_TRIES = 100;

    private Emptied() {}

    /** @param tables their names with commas between, and all that refer to them */
    public static void tables(JdbcClient database, String tables) {
        String truncate = "do $$ begin set local lock_timeout = '500ms'; truncate " + tables + " cascade; end $$";
        for (int left = MOST_TRIES; ; left--) {
            try {
                database.sql(truncate).update();
                return;
            } catch (DataAccessException e) {
                if (left == 0 || !isBusy(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean isBusy(DataAccessException failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure) instanceof PSQLException e
                && (PSQLState.DEADLOCK_DETECTED.getState().equals(e.getSQLState()) || "55P03".equals(e.getSQLState()));
    }
}
