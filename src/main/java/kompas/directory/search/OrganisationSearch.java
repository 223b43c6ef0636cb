package kompas.directory.search;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Finds organisations the public may see. Every method throws {@link kompas.search.IndexNotReady} while the index is
 * being built for the first time or the search engine cannot be reached.
 */
public interface OrganisationSearch {

    /**
     * One page of hits with everything a list page shows beside them.
     *
     * @param language BCP-47 tag of the reader's language, which decides how words are understood
     */
    OrganisationResults find(OrganisationCriteria criteria, String language);

    /** How many there are, and nothing else. */
    long count(OrganisationCriteria criteria, String language);

    /** Every hit in the order asked for, however many, for feeds and downloads; close the stream. */
    Stream<UUID> ids(OrganisationCriteria criteria, String language);

    /**
     * What a map shows: single organisations while they are few, clusters otherwise; at most 2,000 marks.
     *
     * @param zoom level as in web maps, 0 is the world
     */
    OrganisationMarks marks(OrganisationCriteria criteria, String language, Box box, int zoom);

    /** What a reader may be typing, best first, at most {@code most}. */
    List<Suggestion> suggest(String typed, String language, int most);
}
