package kompas.surveys.answering;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kompas.surveys.xform.Prompt;

/**
 * What a page of the form sent: by the path of each question what was typed or chosen.
 *
 * @param values by the name of the field: a path, or for a place in a ranking the path, {@code #} and the choice
 */
public record Typed(Map<String, List<String>> values) {

    private static final int LONGEST = 20_000;

    /** The answer as a phone would send it; empty for none. */
    String answer(Prompt prompt) {
        return switch (prompt.control()) {
            case SELECT_MULTIPLE -> String.join(" ", all(prompt.path()));
            case RANK -> ranked(prompt);
            default -> one(prompt, first(prompt.path()));
        };
    }

    private static String one(Prompt prompt, String typed) {
        return switch (prompt.type()) {
            case INTEGER, DECIMAL -> typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
            case GEOPOINT -> place(typed);
            default -> typed;
        };
    }

    /** {@code 43.53, 26.52} as maps give it, {@code 43,53 26,52} as people write it. */
    private static String place(String typed) {
        List<String> parts = Arrays.stream(typed.split("[;\\s]+|,\\s", -1))
                .map(part -> part.strip().replace(',', '.'))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.size() == 2 ? String.join(" ", parts) + " 0 0" : typed;
    }

    private String ranked(Prompt prompt) {
        record Placed(String choice, int place) {}
        return prompt.choices().stream()
                .flatMap(choice -> place(prompt, choice.name()).stream().map(place -> new Placed(choice.name(), place)))
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::choice)
                .collect(Collectors.joining(" "));
    }

    private Optional<Integer> place(Prompt prompt, String choice) {
        String typed = first(prompt.path() + "#" + choice);
        return typed.matches("[0-9]{1,4}") ? Optional.of(Integer.parseInt(typed)) : Optional.empty();
    }

    String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    private List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(value ->
                        value.substring(0, Math.min(value.length(), LONGEST)).strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
