package kompas.directory.duplicates;

import java.util.Map;

/**
 * How many names a word stands in: sharing a rare word says more than sharing a common one.
 *
 * @param names how many names there are
 * @param counts of the words that stand in more than a few
 */
record WordCounts(int names, Map<String, Integer> counts) {

    /** Below this a word counts as rare and need not be remembered. */
    static final int RARE = 4;

    /** What a directory knows that has just begun. */
    private static final int FEW_NAMES = 200;

    static final WordCounts NONE = new WordCounts(0, Map.of());

    /** The logarithm of one in how many names has the word. */
    double rarity(String word) {
        int all = Math.max(names, FEW_NAMES);
        int bearing = counts.getOrDefault(word, RARE / 2);
        return Math.max(0.3, Math.log((double) all / bearing));
    }
}
