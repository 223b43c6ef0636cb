package kompas.directory.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Finds what the labelled pairs of one split hide, as the directory would find it, and counts the errors. */
final class Judgement {

    /** What was said of a pair. */
    record Verdict(LabelledPair pair, Comparison comparison, boolean compared) {

        boolean found() {
            return compared && comparison.isLikely();
        }

        boolean wrong() {
            return found() != pair.same();
        }
    }

    private final List<Verdict> verdicts = new ArrayList<>();
    private final LikenessReading reading;
    private final Map<Long, Integer> bearers = new HashMap<>();
    private final Comparing comparing;

    private Judgement(List<Particulars> register, Weights weights) {
        Vocabulary vocabulary = Vocabulary.load();
        reading = new LikenessReading(vocabulary);
        Map<String, Integer> words = new HashMap<>();
        for (Particulars one : register) {
            Likeness likeness = reading.read(one);
            for (long key : Keys.of(likeness)) {
                bearers.merge(key, 1, Integer::sum);
            }
            likeness.names()
                    .forEach(name -> new HashSet<>(name.words()).forEach(word -> words.merge(word, 1, Integer::sum)));
        }
        words.values().removeIf(count -> count < WordCounts.RARE);
        comparing = new Comparing(weights, vocabulary, new WordCounts(register.size(), words));
    }

    static Judgement of(List<Particulars> register, List<LabelledPair> pairs) {
        Judgement judgement = new Judgement(register, Weights.load());
        pairs.forEach(judgement::judge);
        return judgement;
    }

    private void judge(LabelledPair pair) {
        Likeness listed = reading.read(pair.listed());
        Likeness entered = reading.read(pair.entered());
        verdicts.add(new Verdict(pair, comparing.compare(listed, entered), isCompared(listed, entered)));
    }

    /** The same rule as in the database: see {@link Blocks}. */
    private boolean isCompared(Likeness listed, Likeness entered) {
        long[] keys = Keys.of(entered);
        int strength = 0;
        for (long key : Keys.of(listed)) {
            if (java.util.Arrays.binarySearch(keys, key) >= 0) {
                strength += Blocks.strength(bearers.getOrDefault(key, 0) + 1);
            }
        }
        return strength >= Blocks.ENOUGH;
    }

    List<Verdict> verdicts() {
        return verdicts;
    }

    double precision() {
        long found = verdicts.stream().filter(Verdict::found).count();
        return found == 0 ? 0 : (double) truePositives() / found;
    }

    double recall() {
        return (double) truePositives()
                / verdicts.stream().filter(verdict -> verdict.pair().same()).count();
    }

    private long truePositives() {
        return verdicts.stream()
                .filter(verdict -> verdict.pair().same() && verdict.found())
                .count();
    }

    /** Precision, recall and how many of each kind were judged wrongly. */
    String summary() {
        Map<String, int[]> kinds = new TreeMap<>();
        long missed = 0;
        for (Verdict verdict : verdicts) {
            int[] counts = kinds.computeIfAbsent(
                    (verdict.pair().same() ? "same: " : "different: ")
                            + verdict.pair().kind().toLowerCase(Locale.ROOT).replace('_', ' '),
                    kind -> new int[2]);
            counts[0]++;
            counts[1] += verdict.wrong() ? 1 : 0;
            missed += verdict.pair().same() && !verdict.compared() ? 1 : 0;
        }
        StringBuilder summary = new StringBuilder(String.format(
                Locale.ROOT,
                "precision %.4f, recall %.4f, %,d pairs, %d never compared%n%n| kind | pairs | wrong |%n|---|---|---|%n",
                precision(),
                recall(),
                verdicts.size(),
                missed));
        kinds.forEach(
                (kind, counts) -> summary.append(String.format("| %s | %d | %d |%n", kind, counts[0], counts[1])));
        return summary.toString();
    }
}
