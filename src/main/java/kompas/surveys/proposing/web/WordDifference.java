package kompas.surveys.proposing.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Two texts, word by word: what stands in both, what is gone, what is new. */
public final class WordDifference {

    /** Longer texts are shown whole, one beside the other. */
    private static final int MOST = 400;

    private WordDifference() {}

    /**
     * A run of words.
     *
     * @param kind "" for what stands in both, "gone" or "new"
     */
    public record Piece(String text, String kind) {}

    /** Both texts as one; what is gone stands before what came in its place. */
    static List<Piece> of(String before, String after) {
        String[] old = before.split("\\s+");
        String[] now = after.split("\\s+");
        if (old.length > MOST || now.length > MOST) {
            return List.of(new Piece(before, "gone"), new Piece(after, "new"));
        }
        List<Piece> words = words(old, now, lengths(old, now));
        List<Piece> runs = new ArrayList<>();
        for (Piece word : words) {
            Piece last = runs.isEmpty() ? new Piece("", "-") : runs.getLast();
            if (last.kind().equals(word.kind())) {
                runs.set(runs.size() - 1, new Piece(last.text() + " " + word.text(), word.kind()));
            } else {
                runs.add(word);
            }
        }
        return runs;
    }

    /** Of the longest run of words both have in common from each place on. */
    private static int[][] lengths(String[] old, String[] now) {
        int[][] lengths = new int[old.length + 1][now.length + 1];
        for (int i = old.length - 1; i >= 0; i--) {
            for (int j = now.length - 1; j >= 0; j--) {
                lengths[i][j] = old[i].equals(now[j])
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private static List<Piece> words(String[] old, String[] now, int[][] lengths) {
        List<Piece> words = new ArrayList<>();
        List<Piece> fresh = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.length || j < now.length) {
            boolean both = i < old.length && j < now.length && old[i].equals(now[j]);
            if (both) {
                words.addAll(fresh);
                fresh.clear();
                words.add(new Piece(old[i++], ""));
                j++;
            } else if (j < now.length && (i == old.length || lengths[i][j + 1] > lengths[i + 1][j])) {
                fresh.add(new Piece(now[j++], "new"));
            } else {
                words.add(new Piece(old[i++], "gone"));
            }
        }
        words.addAll(fresh);
        return Collections.unmodifiableList(words);
    }
}
