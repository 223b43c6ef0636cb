package kompas.directory.duplicates;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The weight of each signal, in log odds, as {@code reference/duplicates/weights.properties} has them. */
record Weights(Map<Signal, Double> values) {

    static Weights load() {
        Map<Signal, Double> values = new EnumMap<>(Signal.class);
        Set<String> unknown = new HashSet<>();
        Vocabulary.lines("weights.properties").forEach(line -> {
            String[] sides = line.split("=", 2);
            String key = sides[0].strip();
            unknown.add(key);
            for (Signal signal : Signal.values()) {
                if (signal.key().equals(key)) {
                    values.put(signal, Double.parseDouble(sides[1].strip()));
                    unknown.remove(key);
                }
            }
        });
        if (!unknown.isEmpty() || values.size() < Signal.values().length) {
            throw new IllegalStateException("weights.properties does not name every signal once; unknown: " + unknown);
        }
        return new Weights(values);
    }

    double of(Signal signal) {
        return values.getOrDefault(signal, 0.0);
    }
}
