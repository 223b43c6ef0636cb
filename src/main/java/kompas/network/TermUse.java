package kompas.network;

import java.util.List;
import java.util.Map;

/** What the module whose things are described with the lists tells of them. */
public interface TermUse {

    /** How many have each own term, the public ones and those off the lists; none that nobody has. */
    Map<String, Long> counts();

    /** Where those that have it are listed; what is needed and offered, each by itself. */
    List<Listing> listings(OwnTerm term);

    /** What every network has in the list, in its order. */
    List<Standard> standard(TermList list);

    /**
     * A list of those that have a term.
     *
     * @param key message that says which
     * @param path behind the language
     */
    record Listing(String key, String path) {}

    /**
     * An entry of a standard.
     *
     * @param key message with its name
     * @param level how deep it lies, 0 for what lies in nothing
     */
    record Standard(String code, String key, int level) {}
}
