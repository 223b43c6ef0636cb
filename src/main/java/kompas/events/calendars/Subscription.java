package kompas.events.calendars;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import kompas.directory.OrganisationId;

/**
 * A calendar of an organisation that is read every few hours.
 *
 * @param url where it is; it may hold a key, so only those who look after it see it
 * @param title what it calls itself
 * @param trusted whether what stands in it is published at once
 * @param zone for times that name none
 * @param past how many of its events were over when it was read last
 * @param failure since when and why it cannot be read
 */
public record Subscription(
        SubscriptionId id,
        OrganisationId organisation,
        String url,
        Optional<String> title,
        boolean trusted,
        ZoneId zone,
        Answered last,
        Optional<Instant> read,
        int past,
        Optional<Failure> failure) {

    /** @param why as a code, see the messages {@code calendars.failure.…} */
    public record Failure(Instant since, String why) {}

    /** What its server said of the last file that was read to its end. */
    public record Answered(Optional<String> etag, Optional<String> modified) {}
}
