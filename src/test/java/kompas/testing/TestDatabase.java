package kompas.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import kompas.Kompas;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database with all migrations done and the places of the countries in the jar, for one test class. */
public final class TestDatabase {

    private static final long LOCK = 5_026_817;
    private static final int PATIENCE_MILLISECONDS = 5_000;

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A new database; it is dropped when the JVM ends, or when the next one starts. */
    public static TestDatabase create() {
        TestDatabase made = new TestDatabase(unusedName());
        made.fill();
        return made;
    }

    /** What it was in the beginning; connections to it are ended. */
    void renew() {
        TestServer server = TestServer.SHARED;
        server.execute("select pg_terminate_backend(pid, " + PATIENCE_MILLISECONDS
                + ") from pg_stat_activity where datname = '" + name + "'");
        // Put aside and not dropped: the server would write everything to disk first.
        String former = unusedName();
        server.execute("alter database " + name + " rename to " + former);
        dropAtTheEnd(former);
        fill();
    }

    private void fill() {
        TestServer.SHARED.execute("create database " + name + " template " + Template.NAME);
        dropAtTheEnd(name);
    }

    private static String unusedName() {
        return "test_" + UUID.randomUUID().toString().replace("-", "");
    }

    private static void dropAtTheEnd(String name) {
        TestServer server = TestServer.SHARED;
        if (!server.ours()) {
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(() -> server.execute("drop database if exists " + name + " with (force)")));
        }
    }

    /** JDBC address with user and password in it. */
    public String url() {
        return TestServer.SHARED.url(name);
    }

    public DataSource dataSource() {
        return new DriverManagerDataSource(url());
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource());
    }

    /** The database all others are copies of, made once for each state of migrations and places. */
    private static final class Template {

        static final String NAME = make();

        private static String make() {
            String name = "kompas_template_" + Migrations.fingerprint();
            try (Connection connection = TestServer.SHARED.open("postgres");
                    var statement = connection.createStatement()) {
                statement.execute("select pg_advisory_lock(" + LOCK + ")");
                ResultSet found = statement.executeQuery("select from pg_database where datname = '" + name + "'");
                if (!found.next()) {
                    migrate(name);
                }
                return name;
            } catch (SQLException e) {
                throw new IllegalStateException("The template of test databases could not be made", e);
            }
        }

        /** Under another name until it is whole: a failed migration must not look like a finished template. */
        private static void migrate(String name) {
            TestServer server = TestServer.SHARED;
            String unfinished = name + "_unfinished";
            server.execute("drop database if exists " + unfinished + " with (force)");
            server.execute("create database " + unfinished);
            fill(server.url(unfinished));
            server.execute("alter database " + unfinished + " rename to " + name);
        }

        /** As any command does that comes first: seventy applications would otherwise load the same places again. */
        private static void fill(String url) {
            new SpringApplicationBuilder(Kompas.class)
                    .web(WebApplicationType.NONE)
                    .run(
                            "--kompas.command=test",
                            "--kompas.home=target/test-homes/template",
                            "--spring.main.lazy-initialization=true",
                            "--spring.datasource.url=" + url)
                    .close();
        }
    }
}
