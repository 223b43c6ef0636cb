package kompas.surveys.flagging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kompas.surveys.collecting.FlagKind;

/**
 * Numbers far from what others answered to the same question: those whose modified z-score, 0.6745 times the distance from the
 * median over the median of such distances, is above 3.5 (Iglewicz and Hoaglin, How to detect and handle outliers, ASQC 1993;
 * NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.17). Neither median moves when one number is wild. Sizes of
 * organisations differ by factors, so where no number is negative it is their logarithms that are compared. Where more than half
 * say the same there is no such distance, and nothing is said.
 */
final class Outliers {

    /** Of fewer numbers nothing can be said. */
    static final int ENOUGH = 10;

    private static final double FAR = 3.5;
    private static final double NORMAL = 0.6745;

    private Outliers() {}

    private record Number(UUID response, double value, String text) {}

    static List<Suspicion> of(List<Compared> all) {
        Map<String, List<Number>> byQuestion = new LinkedHashMap<>();
        for (Compared one : all) {
            for (String path : one.facts().numbers()) {
                for (String text : one.answers().getOrDefault(path, List.of())) {
                    number(one.id(), text, byQuestion.computeIfAbsent(path, unused -> new ArrayList<>()));
                }
            }
        }
        List<Suspicion> found = new ArrayList<>();
        byQuestion.forEach((path, numbers) -> found.addAll(far(path, numbers)));
        return found;
    }

    private static void number(UUID response, String text, List<Number> into) {
        try {
            into.add(new Number(response, new BigDecimal(text).doubleValue(), text));
        } catch (NumberFormatException e) {
            return; // what is no number is flagged as such when it comes
        }
    }

    private static List<Suspicion> far(String path, List<Number> numbers) {
        if (numbers.size() < ENOUGH) {
            return List.of();
        }
        double[] values = numbers.stream().mapToDouble(Number::value).sorted().toArray();
        boolean sizes = values[0] >= 0;
        double middle = scaled(median(values), sizes);
        double spread = median(numbers.stream()
                .mapToDouble(number -> Math.abs(scaled(number.value(), sizes) - middle))
                .sorted()
                .toArray());
        if (spread == 0) {
            return List.of();
        }
        String low = text(values[values.length / 4]);
        String high = text(values[values.length * 3 / 4]);
        return numbers.stream()
                .filter(number -> NORMAL * Math.abs(scaled(number.value(), sizes) - middle) / spread > FAR)
                .map(number -> new Suspicion(
                        number.response(),
                        FlagKind.OUTLIER,
                        path,
                        Map.of("value", number.text(), "low", low, "high", high)))
                .toList();
    }

    private static double scaled(double value, boolean sizes) {
        return sizes ? Math.log1p(value) : value;
    }

    private static double median(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static String text(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
