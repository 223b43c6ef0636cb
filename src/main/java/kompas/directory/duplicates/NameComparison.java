package kompas.directory.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Two names laid beside each other, word by word, rare words weighing more.
 *
 * @param alike 0 to 1: the weight of the words in common
 * @param within 0 to 1: how much of the shorter name is in the longer
 * @param differing weight of what stands only here and only there, the smaller of both
 * @param rarity how unlikely it is that two share these words by chance, as a logarithm
 * @param relative whether a word too many makes it another organisation
 * @param initials whether one is the initials of the other
 */
record NameComparison(
        double alike, double within, double differing, double rarity, boolean relative, boolean initials) {

    private static final double ENOUGH = 0.7;

    /** What a word weighs however common it is. */
    private static final double EVERY_WORD = 2;

    private static final int INITIALS = 3;
    private static final int LONG = 6;

    static NameComparison of(Name one, Name other, WordCounts counts, Vocabulary vocabulary, Set<String> places) {
        if (one.joined().equals(other.joined())) {
            return new NameComparison(1, 1, 0, total(one.words(), counts), false, false);
        }
        NameComparison words = byWords(one, other, counts, vocabulary, places);
        double joined = asOne(one.joined(), other.joined());
        return joined <= words.alike
                ? words
                : new NameComparison(
                        joined,
                        Math.max(joined, words.within),
                        Math.min(words.differing, 1 - joined),
                        Math.max(
                                words.rarity,
                                joined * joined * Math.min(total(one.words(), counts), total(other.words(), counts))),
                        words.relative,
                        words.initials);
    }

    private static NameComparison byWords(
            Name one, Name other, WordCounts counts, Vocabulary vocabulary, Set<String> places) {
        List<String> here = new ArrayList<>();
        List<String> there = new ArrayList<>(other.words());
        double common = 0;
        double rarity = 0;
        for (String word : one.words()) {
            int best = best(word, there);
            double alike = best < 0 ? 0 : Resemblance.of(word, there.get(best));
            if (alike < ENOUGH) {
                here.add(word);
                continue;
            }
            double rare = Math.min(counts.rarity(word), counts.rarity(there.get(best)));
            common += alike * (EVERY_WORD + rare);
            rarity += alike * alike * rare;
            there.remove(best);
        }
        boolean relative =
                here.stream().anyMatch(vocabulary::isRelative) || there.stream().anyMatch(vocabulary::isRelative);
        double more = weight(here, counts, places);
        double missing = weight(there, counts, places);
        double less = Math.min(more, missing);
        return new NameComparison(
                share(common, common + (more + missing) / 2),
                share(common, common + less),
                share(less, common + less),
                rarity,
                relative,
                isInitials(one, other) || isInitials(other, one));
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    /** Of words that stand in one name only; the place's own name does not count. */
    private static double weight(List<String> words, WordCounts counts, Set<String> places) {
        double weight = 0;
        for (String word : words) {
            weight += places.contains(word) ? 0 : EVERY_WORD + counts.rarity(word);
        }
        return weight;
    }

    private static int best(String word, List<String> words) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < words.size() && most < 1; i++) {
            double alike = Resemblance.of(word, words.get(i));
            if (alike > most) {
                most = alike;
                best = i;
            }
        }
        return best;
    }

    /** For words that were written as one, or as two. */
    private static double asOne(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int most = longer < LONG ? 1 : longer / 6 + 1;
        if (longer - Math.min(one.length(), other.length()) > most) {
            return 0;
        }
        int slips = Resemblance.slips(one, other, most);
        return slips > most ? 0 : 1 - (double) slips / longer;
    }

    /** One is a single word and the other's first letters; a letter more may stand for the legal form. */
    private static boolean isInitials(Name one, Name other) {
        return one.words().size() == 1
                && other.words().size() > 1
                && one.initials().stream()
                        .anyMatch(word -> other.initials().stream()
                                .anyMatch(initials -> initials.length() >= INITIALS
                                        && (initials.equals(word)
                                                || word.length() == initials.length() + 1
                                                        && word.startsWith(initials))));
    }

    private static double total(List<String> words, WordCounts counts) {
        double total = 0;
        for (String word : words) {
            total += counts.rarity(word);
        }
        return total;
    }
}
