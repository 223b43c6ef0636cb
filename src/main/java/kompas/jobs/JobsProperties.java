package kompas.jobs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is worked at once.
 *
 * @param threads how many jobs and nightly works run side by side
 * @param poll how often work is looked for that another process put there
 * @param heartbeat how often a server says that it is still at its work; what misses several is taken over by another
 */
@ConfigurationProperties("kompas.jobs")
record JobsProperties(
        @DefaultValue("3") int threads,
        @DefaultValue("5s") Duration poll,
        @DefaultValue("3s") Duration heartbeat) {}
