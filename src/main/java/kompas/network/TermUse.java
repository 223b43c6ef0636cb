package kompas.network;

import java.util.List;
import java.util.Map;

/** What the module whose things are described with the lists tells of them. */
public interface TermUse {

    /** How many have each own term, the public ones and those off the lists; none that nobody has. */
    Map<String, Long> counts();

    /** Path, behind the language, of a list of those that have it. */
    String path(OwnTerm term);

    /** What every network has in the list, in its order. */
    List<Standard> standard(TermList list);

    /**
     * An entry of a standard.
     *
     * @param key message with its name
     * @param level how deep it lies, 0 for what lies in nothing
     */
    record Standard(String code, String key, int level) {}
}
