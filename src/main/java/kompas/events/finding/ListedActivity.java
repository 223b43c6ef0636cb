package kompas.events.finding;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.events.ActivityId;
import kompas.events.ActivityKind;
import kompas.events.Venue;
import kompas.libraries.LibraryId;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;

/**
 * What a line of a list says of an activity.
 *
 * @param library whose desk it lies on
 * @param house the name of the library it takes place in, or of the place where that is no library
 * @param municipality where it takes place; of its library where it says nothing itself
 * @param region only where nothing finer is known
 * @param point of the place, else of the library it takes place in; none for what is only online
 * @param hosts ids of the libraries and organisations that stand behind it
 * @param codes what it can be found by, for each facet but {@link ActivityFacet#SEATS}; libraries and organisations by id, areas
 *     by the address of their page
 */
public record ListedActivity(
        ActivityId id,
        String slug,
        ActivityKind kind,
        LocalizedText title,
        ZoneId zone,
        boolean allDay,
        Optional<LibraryId> library,
        Venue venue,
        Optional<LocalizedText> house,
        Optional<AreaId> municipality,
        Optional<AreaId> region,
        Optional<Point> point,
        List<UUID> hosts,
        boolean example,
        Map<ActivityFacet, List<String>> codes) {

    /** The path of its page behind the language. */
    public String path() {
        return "/activities/" + slug;
    }

    public List<String> codes(ActivityFacet facet) {
        return codes.getOrDefault(facet, List.of());
    }

    /** Whether one can take part from afar. */
    public boolean online() {
        return codes(ActivityFacet.VENUE).contains(Venue.ONLINE.code());
    }
}
