package kompas.directory.needed;

/**
 * How many needs there are of something.
 *
 * @param facet state, kind, topic, urgency, area; all for everything that is asked for
 * @param organisations counted for topics only
 */
public record NeedCount(String facet, String value, long lines, long organisations) {}
