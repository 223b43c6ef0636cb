package kompas.places;

/**
 * How many people live somewhere.
 *
 * @param year at the end of which they were counted
 * @param source key of the source among the country's {@link Country#sources()}
 */
public record Population(int people, int year, String source) {}
