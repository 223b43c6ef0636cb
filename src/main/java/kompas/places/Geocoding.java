package kompas.places;

/** Makes a place of what somebody wrote. It never refuses: what it cannot tell it says as a warning. */
public interface Geocoding {

    /** Answers from memory; hundreds of thousands a second, from any thread. */
    Resolution resolve(PlaceClues clues);
}
