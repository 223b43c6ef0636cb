package kompas.surveys.answering;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kompas.surveys.xform.Prompt;

/**
 * What a page of the form sent: by the path of each question what was typed or chosen.
 *
 * @param values by the name of the field: a path, or for a place in a ranking the path, {@code #} and the choice
 */
public record Typed(Map<String, List<String>> values) {

    private static final int LONGEST = 20_000;
    private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}(?:[.,' \\u2019\\u00a0\\u202f][0-9]{3})+");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})-([0-9]{1,2})|([0-9]{1,2})[./ -]+([0-9]{4})");

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
            case INTEGER -> GROUPED.matcher(typed).matches() ? typed.replaceAll("[^0-9-]", "") : number(typed);
            case DECIMAL -> number(typed);
            case DATE -> day(typed);
            case GEOPOINT -> place(typed);
            case GEOTRACE -> places(typed);
            case GEOSHAPE -> around(places(typed));
            default -> typed;
        };
    }

    private static String number(String typed) {
        return typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
    }

    /** A year alone, or a month of a year, is its first day. */
    private static String day(String typed) {
        if (typed.matches("[0-9]{4}")) {
            return typed + "-01-01";
        }
        Matcher month = MONTH.matcher(typed);
        if (!month.matches()) {
            return typed;
        }
        boolean behind = month.group(1) == null;
        String number = month.group(behind ? 3 : 2);
        return month.group(behind ? 4 : 1) + "-" + (number.length() < 2 ? "0" : "") + number + "-01";
    }

    /** {@code 43.53, 26.52} as maps give it, {@code 43,53 26,52} as people write it. */
    private static String place(String typed) {
        List<String> parts = Arrays.stream(typed.split("[;\\s]+|,\\s", -1))
                .map(part -> part.strip().replace(',', '.'))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.size() == 2 ? String.join(" ", parts) + " 0 0" : typed;
    }

    /** One place a line. */
    private static String places(String typed) {
        return typed.lines().filter(line -> !line.isBlank()).map(Typed::place).collect(Collectors.joining(";"));
    }

    /** It ends where it began. */
    private static String around(String places) {
        int first = places.indexOf(';');
        boolean closed = first < 0 || places.endsWith(";" + places.substring(0, first));
        return closed ? places : places + ";" + places.substring(0, first);
    }

    private String ranked(Prompt prompt) {
        record Placed(String choice, int place) {}
        return prompt.choices().stream()
                .flatMap(choice -> place(prompt, choice.name()).stream().map(place -> new Placed(choice.name(), place)))
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::choice)
                .collect(Collectors.joining(" "));
    }

    /** Whether two choices were given the same place in a ranking. */
    public static boolean tied(Map<String, List<String>> values, String path) {
        List<String> places = values.entrySet().stream()
                .filter(each -> each.getKey().startsWith(path + "#"))
                .flatMap(each -> each.getValue().stream())
                .filter(place -> place.matches("[0-9]{1,4}"))
                .toList();
        return places.stream().distinct().count() < places.size();
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
