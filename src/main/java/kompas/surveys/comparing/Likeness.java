package kompas.surveys.comparing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether a question under another name is the same one. */
final class Likeness {

    /** So many of the words of both have to be in both. */
    private static final double ENOUGH = 0.6;

    private Likeness() {}

    static boolean same(Item before, Item after) {
        if (before.kind() != after.kind()) {
            return false;
        }
        if (before.kind() == AskedKind.COUNTED) {
            String calculation = before.rule(Rule.CALCULATION);
            return !calculation.isEmpty() && calculation.equals(after.rule(Rule.CALCULATION));
        }
        Map<String, String> labels = before.text(Part.LABEL);
        return labels.entrySet().stream()
                .anyMatch(
                        label -> alike(label.getValue(), after.text(Part.LABEL).getOrDefault(label.getKey(), "")));
    }

    private static boolean alike(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        Set<String> all = new HashSet<>(words);
        all.addAll(others);
        words.retainAll(others);
        return !all.isEmpty() && words.size() >= ENOUGH * all.size();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }
}
