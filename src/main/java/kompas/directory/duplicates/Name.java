package kompas.directory.duplicates;

import java.util.List;
import java.util.Set;

/**
 * A name made comparable.
 *
 * @param words by sound, without legal form and small words, in their order; never empty
 * @param numbers of the name: a lodge's, a year's
 * @param forms legal forms its words name, as codes
 * @param initials by which it may be called, with and without small words; of a name of one word that word as spelled
 * @param cyrillic whether it was written in Cyrillic
 */
record Name(List<String> words, Set<String> numbers, Set<String> forms, Set<String> initials, boolean cyrillic) {

    String joined() {
        return String.join("", words);
    }
}
