package kompas.places;

import java.util.Locale;

/** How an area is nested: a country has regions, some regions have subregions (landsdele), all have municipalities. */
public enum Level {
    REGION,
    SUBREGION,
    MUNICIPALITY;

    /** As written in reference files and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
