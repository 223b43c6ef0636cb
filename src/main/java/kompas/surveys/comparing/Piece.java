package kompas.surveys.comparing;

import java.util.ArrayList;
import java.util.List;

/** Some words of a text that has become another one. */
public record Piece(Fate fate, String words) {

    /** What became of them. */
    public enum Fate {
        KEPT,
        GONE,
        NEW
    }

    /** Longer texts are told apart as a whole. */
    private static final int MOST_WORDS = 600;

    /** Both texts in one, word by word, with as much kept as can be. */
    public static List<Piece> between(String before, String after) {
        String[] was = words(before);
        String[] is = words(after);
        List<Piece> pieces = new ArrayList<>();
        if (was.length > MOST_WORDS || is.length > MOST_WORDS) {
            add(pieces, Fate.GONE, before);
            add(pieces, Fate.NEW, after);
            return pieces;
        }
        int[][] common = common(was, is);
        int i = 0;
        int j = 0;
        while (i < was.length || j < is.length) {
            if (i < was.length && j < is.length && was[i].equals(is[j])) {
                add(pieces, Fate.KEPT, was[i++]);
                j++;
            } else if (j == is.length || i < was.length && common[i + 1][j] >= common[i][j + 1]) {
                add(pieces, Fate.GONE, was[i++]);
            } else {
                add(pieces, Fate.NEW, is[j++]);
            }
        }
        return pieces;
    }

    private static String[] words(String text) {
        return text.isBlank() ? new String[0] : text.strip().split("\\s+");
    }

    /** How many words the rests of both have in common, from each place on. */
    private static int[][] common(String[] was, String[] is) {
        int[][] common = new int[was.length + 1][is.length + 1];
        for (int i = was.length - 1; i >= 0; i--) {
            for (int j = is.length - 1; j >= 0; j--) {
                common[i][j] =
                        was[i].equals(is[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void add(List<Piece> pieces, Fate fate, String words) {
        if (words.isBlank()) {
            return;
        }
        if (!pieces.isEmpty() && pieces.getLast().fate == fate) {
            pieces.set(pieces.size() - 1, new Piece(fate, pieces.getLast().words + " " + words));
        } else {
            pieces.add(new Piece(fate, words));
        }
    }
}
