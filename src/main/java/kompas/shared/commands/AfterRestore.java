package kompas.shared.commands;

import java.sql.Connection;
import java.sql.SQLException;

/** What a module puts right in tables that come from a backup, before anything else starts on them; a bean. */
public interface AfterRestore {

    /** Doing it twice must do no harm: a restore that broke off is done again. */
    void putRight(Connection restored) throws SQLException;
}
