package kompas.operations.health;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import kompas.shared.commands.HealthCheck;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.stereotype.Component;

/** Whether PostgreSQL answers, is one Kompas knows, and has all migrations. */
@Component
class DatabaseCheck implements HealthCheck {

    private static final int OLDEST_VERSION = 18;

    private final DataSource dataSource;
    private final Flyway flyway;

    DatabaseCheck(DataSource dataSource, Flyway flyway) {
        this.dataSource = dataSource;
        this.flyway = flyway;
    }

    @Override
    public String subject() {
        return "database";
    }

    @Override
    public Finding examine() {
        try (Connection connection = dataSource.getConnection()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                return Finding.broken(
                        "PostgreSQL " + version + " answers; Kompas needs " + OLDEST_VERSION + ".",
                        "Upgrade that server.");
            }
            return migrations(version);
        } catch (SQLException e) {
            return Finding.broken(
                    "PostgreSQL does not answer (" + e.getSQLState() + ").",
                    "See that it runs and that spring.datasource.* is right; its log is in postgres/log.");
        }
    }

    private Finding migrations(int version) {
        MigrationInfo[] pending = flyway.info().pending();
        if (pending.length > 0) {
            return Finding.attention(pending.length + " migrations are waiting.", "Start kompas serve; it runs them.");
        }
        return Finding.ok("PostgreSQL " + version + " answers, all migrations done.");
    }
}
