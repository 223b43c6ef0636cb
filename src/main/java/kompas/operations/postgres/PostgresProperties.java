package kompas.operations.postgres;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The PostgreSQL that comes with Kompas.
 *
 * @param port on the loopback interface; when another program holds it, a free one is taken
 * @param settings PostgreSQL's own settings by name, over those Kompas chooses: {@code shared_buffers: 512MB}
 */
@ConfigurationProperties("kompas.postgres")
public record PostgresProperties(
        @DefaultValue("54320") int port, @DefaultValue Map<String, String> settings) {}
