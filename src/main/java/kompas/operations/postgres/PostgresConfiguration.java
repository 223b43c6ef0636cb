package kompas.operations.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import kompas.operations.StartRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Starts the PostgreSQL that comes with Kompas before anything opens a connection, unless another one is configured. */
@Configuration(proxyBeanMethods = false)
@Conditional(PostgresConfiguration.NoOtherDatabase.class)
@EnableConfigurationProperties(PostgresProperties.class)
class PostgresConfiguration {

    @Bean
    OwnedHome ownedHome(@Value("${kompas.home}") Path home, @Value("${kompas.command:serve}") String command)
            throws IOException {
        Path absolute = home.toAbsolutePath().normalize();
        Optional<HomeLock> lock = HomeLock.tryAcquire(absolute, "kompas " + command);
        if (lock.isEmpty() && command.equals("serve")) {
            throw new StartRefused(
                    HomeLock.owner(absolute) + " is using " + absolute + " already.",
                    "Stop it first, or give this one a folder of its own with --home.");
        }
        return new OwnedHome(absolute, lock);
    }

    @Bean
    EmbeddedDatabase embeddedDatabase(OwnedHome home, PostgresProperties properties) throws IOException {
        return EmbeddedDatabase.open(home.path(), home.lock(), properties);
    }

    /** The installation's folder, and the lock on it unless another process has it. */
    record OwnedHome(Path path, Optional<HomeLock> lock) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            if (lock.isPresent()) {
                lock.get().close();
            }
        }
    }

    static final class NoOtherDatabase implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment().containsProperty("spring.datasource.url");
        }
    }
}
