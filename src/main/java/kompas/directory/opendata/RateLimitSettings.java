package kompas.directory.opendata;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one address may ask of the open data; what an installation may set under {@code kompas.rate-limits}.
 *
 * @param requestsPerMinute quick answers
 * @param downloadsPerHour whole files
 * @param addresses how many addresses are kept count of at most
 */
@ConfigurationProperties("kompas.rate-limits")
public record RateLimitSettings(
        @DefaultValue("600") long requestsPerMinute,
        @DefaultValue("120") long downloadsPerHour,
        @DefaultValue("100000") long addresses) {}
