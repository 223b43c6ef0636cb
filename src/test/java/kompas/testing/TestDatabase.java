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

    private final String url;

    private TestDatabase(String url) {
        this.url = url;
    }

    /** A new database; it is dropped when the JVM ends, or when the next one starts. */
    public static TestDatabase create() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        TestServer server = TestServer.SHARED;
        server.execute("create database " + name + " template " + Template.NAME);
        if (!server.ours()) {
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> server.execute("drop database " + name + " with (force)")));
        }
        return new TestDatabase(server.url(name));
    }

    /** JDBC address with user and password in it. */
    public String url() {
        return url;
    }

    public DataSource dataSource() {
        return new DriverManagerDataSource(url);
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
