package kompas.search.language;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that mean about the same, in one language or several: a line of {@code reference/search/synonyms.txt} is a
 * group. Compared by stem, so one form of each word is enough.
 */
public final class Synonyms {

    private static final Map<String, Set<String>> GROUPS = read();

    private Synonyms() {}

    /** Stems of words that mean what one of {@code stems} means, those themselves left out; never null. */
    public static Set<String> of(Set<String> stems) {
        Set<String> others = new LinkedHashSet<>();
        for (String stem : stems) {
            others.addAll(GROUPS.getOrDefault(stem, Set.of()));
        }
        others.removeAll(stems);
        return others;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> groups = new HashMap<>();
        WordFile.lines("synonyms.txt").forEach(line -> add(groups, line));
        return groups;
    }

    /** A line reads "da teater; en theatre theater; bg театър". */
    private static void add(Map<String, Set<String>> groups, String line) {
        Set<String> stems = new LinkedHashSet<>();
        for (String part : line.split(";")) {
            List<String> words = Words.of(part);
            String language = words.getFirst();
            words.stream().skip(1).forEach(word -> stems.add(Stems.of(word, language)));
        }
        stems.forEach(stem -> groups.merge(stem, Set.copyOf(stems), Synonyms::union));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }
}
