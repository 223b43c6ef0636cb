package kompas.places;

import java.util.Optional;

/** The door to maps from our own borders, as they are today: drawings for the server, addresses for a script. */
public interface PlaceMaps {

    /** A country's areas of one level; empty when no borders are known. */
    Optional<PlaceMap> ofCountry(String country, Level level);

    /** The municipalities of an area, or a municipality alone; empty when no borders are known. */
    Optional<PlaceMap> of(AreaId area);

    /** Address of a country's regions as GeoJSON with {@code name} and {@code href}; changes when the data does. */
    String regionsAddress(String language, String country);

    /** Address of an area's municipalities as GeoJSON with {@code name}. */
    String municipalitiesAddress(String language, Area area);

    /** Address of an area's settlements as GeoJSON points with {@code name} and {@code population}, largest first. */
    String settlementsAddress(String language, Area area);
}
