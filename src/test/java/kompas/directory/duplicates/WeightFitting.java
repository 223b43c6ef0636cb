package kompas.directory.duplicates;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws the weights towards what the tuning splits say, by logistic regression that departs from those in force. What it
 * prints is a proposal: whoever takes it over rounds it and keeps the signs that make sense. Run by {@code bench/duplicates/fit}.
 */
final class WeightFitting {

    private static final int ROUNDS = 4000;
    private static final double STEP = 0.5;
    private static final double PULL = 0.0005;

    private WeightFitting() {}

    /** @param arguments the register of chitalishta, the sample of charities */
    public static void main(String[] arguments) throws IOException {
        List<Judgement.Verdict> verdicts = new ArrayList<>();
        verdicts.addAll(verdicts(Split.TUNING_CHITALISHTA, Path.of(arguments[0])));
        verdicts.addAll(verdicts(Split.TUNING_CHARITIES, Path.of(arguments[1])));
        Weights before = Weights.load();
        Map<Signal, Double> weights = new EnumMap<>(before.values());
        for (int round = 0; round < ROUNDS; round++) {
            step(verdicts, before, weights);
        }
        weights.forEach((signal, weight) ->
                System.out.printf(Locale.ROOT, "%s = %.1f (%.1f)%n", signal.key(), weight, before.of(signal)));
    }

    private static List<Judgement.Verdict> verdicts(Split split, Path file) throws IOException {
        List<Particulars> register = split.register(file);
        return Judgement.of(register, split.pairs(register)).verdicts();
    }

    private static void step(List<Judgement.Verdict> verdicts, Weights before, Map<Signal, Double> weights) {
        Map<Signal, Double> slope = new EnumMap<>(Signal.class);
        Weights now = new Weights(weights);
        for (Judgement.Verdict verdict : verdicts) {
            Map<Signal, Double> signals = verdict.comparison().signals();
            double error = (verdict.pair().same() ? 1 : 0) - Comparison.score(signals, now);
            signals.forEach((signal, value) -> slope.merge(signal, error * value / verdicts.size(), Double::sum));
        }
        weights.replaceAll((signal, weight) ->
                weight + STEP * (slope.getOrDefault(signal, 0.0) - PULL * (weight - before.of(signal))));
    }
}
