package kompas.events.calendars;

import com.ibm.icu.util.TimeZone;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * Which time zone a calendar means: by its name, by what the calendar says it is elsewhere, by Windows' name for it. One that
 * nobody knows is taken for the one the organisation lives by.
 *
 * @param described as in {@link ForeignCalendar#zones()}
 */
record ZoneFinding(ZoneId own, Map<String, String> described) {

    ZoneId of(String id) {
        return named(id)
                .or(() -> Optional.ofNullable(described.get(id)).flatMap(ZoneFinding::named))
                .orElse(own);
    }

    private static Optional<ZoneId> named(String id) {
        String name = id.strip();
        Optional<ZoneId> known = zone(name);
        for (int slash = name.indexOf('/'); known.isEmpty() && slash >= 0; slash = name.indexOf('/', slash + 1)) {
            known = zone(name.substring(slash + 1)); // /freeassociation.sourceforge.net/Europe/Sofia
        }
        return known.or(() ->
                Optional.ofNullable(TimeZone.getIDForWindowsID(name, "001")).flatMap(ZoneFinding::zone));
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
