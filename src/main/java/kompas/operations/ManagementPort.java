package kompas.operations;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Metrics are served on a port of their own, 10,000 above the site's unless {@code management.server.port} says
 * otherwise: two installations on one machine then do not meet.
 */
class ManagementPort implements EnvironmentPostProcessor {

    private static final int ABOVE = 10_000;
    private static final int STANDARD_PORT = 8080;
    private static final int HIGHEST = 65_535;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        int site = environment.getProperty("server.port", Integer.class, STANDARD_PORT);
        int port = site > 0 && site + ABOVE <= HIGHEST ? site + ABOVE : 0;
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("management port", Map.of("management.server.port", port)));
    }
}
