package kompas.events.signup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * How long free seats are kept for whoever is first in the waiting list: a day; towards the beginning a quarter of the time
 * that is left, half an hour at least. Nobody has to answer at night: what would end between nine in the evening and eight in
 * the morning ends at nine, or, where that is too late, at nine in the evening before.
 */
final class OfferPeriod {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration SHORTEST = Duration.ofMinutes(30);
    /** So much time somebody who says yes needs to come. */
    private static final Duration ON_THE_WAY = Duration.ofHours(1);

    private static final int PARTS = 4;
    private static final LocalTime EVENING = LocalTime.of(21, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime AFTER_BREAKFAST = LocalTime.of(9, 0);

    private OfferPeriod() {}

    /** Until when seats offered now are kept; empty when it is too late to offer any. */
    static Optional<Instant> until(Instant now, SeatedDate date) {
        Instant last = date.starts().minus(ON_THE_WAY);
        if (now.plus(SHORTEST).isAfter(last)) {
            return Optional.empty();
        }
        Duration share = Duration.between(now, date.starts()).dividedBy(PARTS);
        Duration period = share.compareTo(LONGEST) > 0 ? LONGEST : share.compareTo(SHORTEST) < 0 ? SHORTEST : share;
        ZonedDateTime end = earlier(now.plus(period), last).atZone(date.zone());
        if (!night(end.toLocalTime())) {
            return Optional.of(end.toInstant());
        }
        ZonedDateTime morning = end.toLocalTime().isBefore(MORNING)
                ? end.with(AFTER_BREAKFAST)
                : end.plusDays(1).with(AFTER_BREAKFAST);
        if (!morning.toInstant().isAfter(last)) {
            return Optional.of(morning.toInstant());
        }
        Instant evening = morning.minusDays(1).with(EVENING).toInstant();
        return Optional.of(evening).filter(time -> !now.plus(SHORTEST).isAfter(time));
    }

    private static boolean night(LocalTime time) {
        return time.isAfter(EVENING) || time.isBefore(MORNING);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
