package kompas.operations.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import kompas.shared.commands.Progress;
import kompas.testing.TestDatabase;

/** What happens at the wrong moment. */
final class Accidents {

    private Accidents() {}

    static void cutOffAll(TestDatabase target) {
        try (Connection own = DriverManager.getConnection(target.url());
                var statement = own.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and pid <> pg_backend_pid()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Progress that does something once so much is done. */
    static Progress after(long count, Runnable then) {
        return new Progress() {
            private long done;
            private boolean over;

            @Override
            public void advance(long more) {
                done += more;
                if (done >= count && !over) {
                    over = true;
                    then.run();
                }
            }

            @Override
            public void close() {}
        };
    }
}
