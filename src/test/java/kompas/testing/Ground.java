package kompas.testing;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** What an application under test stands on: a database and a folder nobody else has. */
record Ground(TestDatabase database, Path home) {

    private static final String BEAN = "ground";

    /** @param countries folders of {@code src/test/resources/countries} that stand in the folder */
    static Ground make(String name, List<String> countries) {
        try {
            Path homes = Files.createDirectories(Path.of("target/test-homes"));
            Path home = Files.createTempDirectory(homes, name).toAbsolutePath();
            for (String country : countries) {
                FileSystemUtils.copyRecursively(
                        Path.of("src/test/resources/countries", country), home.resolve("countries/" + country));
            }
            return new Ground(TestDatabase.create(), home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Ground of(ApplicationContext context) {
        return context.getBean(BEAN, Ground.class);
    }

    void bear(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton(BEAN, this);
        TestPropertyValues.of(
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.hikari.allow-pool-suspension=true",
                        // Most tests need two or three at once: ten would be opened for each of them.
                        "spring.datasource.hikari.minimum-idle=1",
                        "kompas.home=" + home,
                        "management.server.port=0",
                        // Compiling them takes a moment, and only the demonstration's tests look at them.
                        "kompas.surveys.ready=false",
                        // Administrators of most tests come in by mail alone; the tests of passkeys ask for the rule.
                        "kompas.passkeys.required="
                                + context.getEnvironment().getProperty("kompas.passkeys.required", "false"))
                .and(SearchCluster.properties())
                .applyTo(context);
    }

    /** Empty again, as before the application came; who asks for a connection meanwhile waits. */
    void renew(DataSource connections) {
        try {
            HikariPoolMXBean pool = connections.unwrap(HikariDataSource.class).getHikariPoolMXBean();
            pool.suspendPool();
            pool.softEvictConnections();
            database.renew();
            pool.resumePool();
            try (Stream<Path> files = Files.list(home)) {
                for (Path file : files.toList()) {
                    FileSystemUtils.deleteRecursively(file);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
