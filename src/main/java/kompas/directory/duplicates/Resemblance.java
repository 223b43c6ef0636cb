package kompas.directory.duplicates;

/** How alike two words are, 0 to 1: slips of the keyboard and the ways people shorten are looked over, different words are 0. */
final class Resemblance {

    private static final double SHORTENED = 0.85;
    private static final double INITIAL = 0.7;
    private static final int SHORT = 3;
    private static final int LONG = 8;

    private Resemblance() {}

    static double of(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter == one ? other : one;
        if (shorter.charAt(0) == longer.charAt(0)) {
            double shortened = shortened(shorter, longer);
            if (shortened > 0) {
                return shortened;
            }
        }
        return slipped(shorter, longer);
    }

    private static double shortened(String shorter, String longer) {
        if (longer.startsWith(shorter)) {
            return shorter.length() > SHORT ? SHORTENED : shorter.length() == longer.length() - 1 ? SHORTENED : INITIAL;
        }
        boolean consonants = shorter.length() > 1 && shorter.chars().noneMatch(letter -> "aeiou".indexOf(letter) >= 0);
        return consonants && shorter.length() <= longer.length() / 2 + 1 && isWithin(shorter, longer) ? INITIAL : 0;
    }

    /** Whether the letters stand in the word in this order, the last one near its end. */
    private static boolean isWithin(String letters, String word) {
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            at = word.indexOf(letters.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return at >= word.length() - 2;
    }

    private static double slipped(String shorter, String longer) {
        int allowed = longer.length() < SHORT + 1 ? 0 : longer.length() < LONG ? 1 : 2;
        if (longer.length() - shorter.length() > allowed) {
            return 0;
        }
        int slips = slips(shorter, longer, allowed);
        return slips > allowed ? 0 : 1 - (double) slips / longer.length();
    }

    /** Optimal string alignment: letters left out, added, changed or swapped with the next; gives up beyond {@code most}. */
    static int slips(String one, String other, int most) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + changed);
                if (isSwap(one, i, other, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                best = Math.min(best, row[j]);
            }
            if (best > most + 1) {
                return most + 1;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[other.length()];
    }

    private static boolean isSwap(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
