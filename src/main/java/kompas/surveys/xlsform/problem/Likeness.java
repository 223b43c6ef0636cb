package kompas.surveys.xlsform.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant to type. */
public final class Likeness {

    private static final int MOST_COMPARED = 2000;
    private static final int LONGEST = 60;

    private Likeness() {}

    /** The nearest of the names at most two letters away; one letter when the word is short. */
    public static Optional<String> nearest(String word, Collection<String> names) {
        int limit = word.length() < 4 ? 1 : 2;
        String best = null;
        int bestDistance = limit + 1;
        int compared = 0;
        for (String name : names) {
            if (compared++ > MOST_COMPARED) {
                break;
            }
            int distance = distance(lower(word), lower(name));
            if (distance < bestDistance) {
                best = name;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many letters must be put in, left out or changed (Levenshtein); large when the words have little in common. */
    public static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 2 || one.length() > LONGEST || other.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[before.length];
            now[0] = i;
            for (int j = 1; j < now.length; j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
