package kompas.directory.duplicates;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a comparison found.
 *
 * @param score 0 to 1, how sure it is that both are one
 * @param signals how strong each was; what was not there is missing
 * @param reasons for people, the strongest first
 */
record Comparison(double score, Map<Signal, Double> signals, List<Reason> reasons) {

    /** From here on two organisations are shown to somebody as one that stands twice. */
    static final double LIKELY = 0.5;

    boolean isLikely() {
        return score >= LIKELY;
    }

    static double score(Map<Signal, Double> signals, Weights weights) {
        double odds = 0;
        for (var signal : signals.entrySet()) {
            odds += signal.getValue() * weights.of(signal.getKey());
        }
        return 1 / (1 + Math.exp(-odds));
    }

    /** Signals in the making. */
    static Map<Signal, Double> none() {
        Map<Signal, Double> signals = new EnumMap<>(Signal.class);
        signals.put(Signal.ALWAYS, 1.0);
        return signals;
    }
}
