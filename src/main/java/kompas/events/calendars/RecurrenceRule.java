package kompas.events.calendars;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Recur;

/**
 * A rule of RFC 5545 (RRULE), asked for its dates within bounds only: rules come from everywhere, and some never end or never
 * begin. It counts by the clock on the wall; what that is in the world is the caller's to say.
 */
final class RecurrenceRule {

    private static final Set<String> FREQUENCIES = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
    private static final int LONGEST = 500;

    private final Map<String, String> parts;

    private RecurrenceRule(Map<String, String> parts) {
        this.parts = parts;
    }

    /** Empty for what is no rule, or one of several dates a day. */
    static Optional<RecurrenceRule> read(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        for (String part : text.strip().toUpperCase(Locale.ROOT).split(";")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(
                        part.substring(0, equals).strip(),
                        part.substring(equals + 1).strip());
            }
        }
        RecurrenceRule rule = new RecurrenceRule(parts);
        return rule.isFine() ? Optional.of(rule) : Optional.empty();
    }

    private boolean isFine() {
        if (!FREQUENCIES.contains(parts.getOrDefault("FREQ", ""))
                || !parts.getOrDefault("INTERVAL", "1").matches("[1-9]\\d{0,3}")
                || !parts.getOrDefault("COUNT", "1").matches("[1-9]\\d{0,4}")
                || parts.containsKey("BYHOUR")
                || parts.containsKey("BYMINUTE")
                || parts.containsKey("BYSECOND")) {
            return false;
        }
        try {
            new Recur<LocalDateTime>(without("UNTIL"));
            return true;
        } catch (RuntimeException e) {
            return false; // whatever the library does not understand
        }
    }

    /** The last moment, as it is written. */
    Optional<String> until() {
        return Optional.ofNullable(parts.get("UNTIL"));
    }

    /** The rule without its end. */
    String endless() {
        return without("UNTIL", "COUNT");
    }

    /** Its dates from {@code first} on that lie between two moments, both included, {@code most} at most. */
    List<LocalDateTime> dates(LocalDateTime first, LocalDateTime from, LocalDateTime to, int most) {
        if (to.isBefore(first) || to.isBefore(from)) {
            return List.of();
        }
        LocalDateTime begin = from.isBefore(first) ? first : from;
        return new Recur<LocalDateTime>(without("UNTIL"))
                .getDates(first, begin, to.plusSeconds(1), most + 1).stream()
                        .filter(date -> !date.isAfter(to) && !date.isBefore(begin))
                        .distinct()
                        .sorted()
                        .limit(most)
                        .toList();
    }

    private String without(String... names) {
        Set<String> left = Set.of(names);
        return parts.entrySet().stream()
                .filter(part -> !left.contains(part.getKey()))
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(";"));
    }
}
