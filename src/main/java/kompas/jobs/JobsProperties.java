package kompas.jobs;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is worked at once.
 *
 * @param threads how many jobs and nightly works run side by side
 */
@ConfigurationProperties("kompas.jobs")
record JobsProperties(@DefaultValue("3") int threads) {}
