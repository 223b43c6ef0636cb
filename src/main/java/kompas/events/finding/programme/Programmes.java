package kompas.events.finding.programme;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import kompas.events.finding.DayRange;
import kompas.events.finding.FindingActivities;
import kompas.events.finding.programme.ProgrammeRows.Snapshot;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.TimeZones;
import kompas.shared.sql.DataVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Holds the present programme, and a few pieces of those before; reads them anew when something changed or a day is over. */
@Component
class Programmes {

    private static final int MOST_OTHERS = 6;
    private static final int LONGEST_DAYS = 1_100;
    private static final Duration FULL_FOR = Duration.ofSeconds(10);

    private final ProgrammeRows rows;
    private final DataVersions versions;
    private final NetworkSettings network;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private final Cache<Key, Programme> others = Caffeine.newBuilder()
            .maximumSize(MOST_OTHERS)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();
    private volatile @Nullable Made made;
    private volatile Full full = new Full(Set.of(), Instant.EPOCH, -1);

    Programmes(ProgrammeRows rows, DataVersions versions, NetworkSettings network, Clock clock) {
        this.rows = rows;
        this.versions = versions;
        this.network = network;
        this.clock = clock;
    }

    /** @param around versions of everything but activities that a programme is made from */
    private record Key(DayRange days, String around, long version) {

        boolean differsInActivitiesOnly(Key other) {
            return days.equals(other.days) && around.equals(other.around);
        }
    }

    private record Made(Key key, Snapshot snapshot) {}

    private record Full(Set<UUID> dates, Instant at, long version) {}

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), zone());
    }

    private ZoneId zone() {
        return TimeZones.of(network.current().countries().getFirst());
    }

    /** Moves whenever the same question may have another answer, time aside. */
    String version() {
        return versions.of("events") + "." + around();
    }

    private String around() {
        return versions.of("libraries") + "." + versions.of("places") + "." + versions.of("network");
    }

    private Key key(DayRange days) {
        return new Key(days, around(), versions.of("events"));
    }

    /** One that reaches over these days, as far as any does: {@value FindingActivities#DAYS_AHEAD} days ahead, three years in one. */
    Programme covering(DayRange days) {
        LocalDate today = today();
        DayRange usual = new DayRange(today.minusDays(1), today.plusDays(FindingActivities.DAYS_AHEAD));
        DayRange asked = new DayRange(days.from(), days.to().isAfter(usual.to()) ? usual.to() : days.to());
        if (!asked.from().isBefore(usual.from()) || asked.from().isAfter(asked.to())) {
            return present(usual);
        }
        DayRange whole = wholeMonths(asked);
        Key key = key(whole);
        Programme known = others.getIfPresent(key);
        if (known != null) {
            return known;
        }
        Programme read = rows.read(whole);
        others.put(key, read);
        return read;
    }

    /** So that neighbouring days are read once. */
    private static DayRange wholeMonths(DayRange asked) {
        LocalDate last = YearMonth.from(asked.to()).atEndOfMonth();
        LocalDate first = asked.from().withDayOfMonth(1);
        LocalDate farthest = last.minusDays(LONGEST_DAYS);
        return new DayRange(first.isBefore(farthest) ? farthest : first, last);
    }

    /** The one everybody asks for; while the database is away, the last there was. */
    private Programme present(DayRange days) {
        Key key = key(days);
        Made kept = made;
        if (kept != null && kept.key.equals(key)) {
            return kept.snapshot.programme();
        }
        reading.lock();
        try {
            kept = made;
            if (kept == null || !kept.key.equals(key)) {
                kept = new Made(key, rows.read(days, before(key, kept)));
                made = kept;
            }
            return kept.snapshot.programme();
        } catch (DataAccessException e) {
            if (kept == null) {
                throw e;
            }
            return kept.snapshot.programme();
        } finally {
            reading.unlock();
        }
    }

    private static Snapshot before(Key key, @Nullable Made kept) {
        return kept != null && kept.key.differsInActivitiesOnly(key) ? kept.snapshot : Snapshot.empty(key.days);
    }

    /** The dates on which every seat was taken a moment ago: signing up moves no data version. */
    Set<UUID> full() {
        Full known = full;
        Instant now = now();
        long version = versions.of("events");
        if (known.version == version && Duration.between(known.at, now).abs().compareTo(FULL_FOR) < 0) {
            return known.dates;
        }
        try {
            full = new Full(Set.copyOf(new HashSet<>(rows.full(now))), now, version);
            return full.dates;
        } catch (DataAccessException e) {
            return known.dates;
        }
    }
}
