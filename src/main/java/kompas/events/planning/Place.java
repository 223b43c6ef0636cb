package kompas.events.planning;

import java.util.Optional;
import java.util.UUID;
import kompas.events.Venue;
import kompas.places.AreaId;
import kompas.shared.kernel.Point;

/**
 * Where an activity takes place, with all that lists, maps and calendars have to know.
 *
 * @param name what the place is called, when it is not the library
 */
record Place(
        Venue venue,
        Optional<UUID> branch,
        Optional<String> room,
        Optional<String> name,
        Optional<String> street,
        Optional<String> postcode,
        Optional<String> locality,
        Optional<AreaId> municipality,
        Optional<AreaId> region,
        Optional<Point> point,
        Optional<String> onlineUrl) {}
