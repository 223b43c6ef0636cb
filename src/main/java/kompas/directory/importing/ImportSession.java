package kompas.directory.importing;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import kompas.directory.importing.merge.Merging;
import kompas.libraries.KeepingChitalishta;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One connection for a whole command, bound to its thread: the tables a run works in belong to it, and so does the lock that
 * keeps two imports from running at once.
 */
final class ImportSession implements AutoCloseable {

    static final long LOCK = 5_026_065;

    /** That of a killed import is let go when the database has noticed, at the end of the statement it was in. */
    private static final String PATIENCE = "2min";

    /** Another import was running and did not end while this one waited. */
    static final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Busy(Throwable cause) {
            super(cause);
        }
    }

    private final DataSource dataSource;
    private final Connection connection;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Merging merging;

    private ImportSession(DataSource dataSource, Connection connection, KeepingChitalishta libraries) {
        this.dataSource = dataSource;
        this.connection = connection;
        this.database = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        this.merging = new Merging(database, connection, transaction, libraries);
    }

    static ImportSession open(DataSource dataSource, KeepingChitalishta libraries) {
        try {
            Connection connection = dataSource.getConnection();
            TransactionSynchronizationManager.bindResource(dataSource, new ConnectionHolder(connection));
            ImportSession session = new ImportSession(dataSource, connection, libraries);
            session.begin();
            return session;
        } catch (SQLException e) {
            throw new IllegalStateException("No connection to the database", e);
        }
    }

    private void begin() {
        try {
            database.sql("set lock_timeout = '" + PATIENCE + "'").update();
            database.sql("select 1 from pg_advisory_lock(:lock)")
                    .param("lock", LOCK)
                    .query(Integer.class)
                    .single();
        } catch (PessimisticLockingFailureException e) {
            database.sql("reset lock_timeout").update();
            release();
            throw new Busy(e);
        }
        database.sql("reset lock_timeout").update();
        merging.open();
    }

    JdbcClient database() {
        return database;
    }

    TransactionTemplate transaction() {
        return transaction;
    }

    Merging merging() {
        return merging;
    }

    private void release() {
        TransactionSynchronizationManager.unbindResourceIfPossible(dataSource);
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("The connection could not be given back", e);
        }
    }

    @Override
    public void close() {
        try {
            merging.close();
            database.sql("select pg_advisory_unlock(:lock)")
                    .param("lock", LOCK)
                    .query(Boolean.class)
                    .single();
        } finally {
            release();
        }
    }
}
