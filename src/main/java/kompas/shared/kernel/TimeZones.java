package kompas.shared.kernel;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which clock a country goes by. */
public final class TimeZones {

    private static final Map<String, ZoneId> KNOWN = new ConcurrentHashMap<>();

    private TimeZones() {}

    /**
     * The time zone of a country; of one with several, such as the United States, the first by name, which is a guess.
     *
     * @param country ISO 3166-1 alpha-2; the zone of an unknown one is UTC
     */
    public static ZoneId of(String country) {
        return KNOWN.computeIfAbsent(country, TimeZones::find);
    }

    private static ZoneId find(String country) {
        return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null).stream()
                .sorted()
                .findFirst()
                .map(ZoneId::of)
                .orElse(ZoneOffset.UTC);
    }
}
