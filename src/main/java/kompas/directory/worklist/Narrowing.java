package kompas.directory.worklist;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which organisations of a list are meant: the same in an address, in a saved filter and where many are changed at once.
 *
 * @param words looked for in names, addresses and register numbers; at most {@value #LONGEST} characters
 * @param region key of a region, empty for all; only those who see the whole network choose one
 * @param since those not confirmed on this day or later
 * @param answers by question; questions without an answer are absent
 */
public record Narrowing(String words, String region, Optional<LocalDate> since, Map<Question, List<String>> answers) {

    private static final int LONGEST = 200;
    private static final int MOST_ANSWERS = 60;
    private static final Predicate<String> ANSWER =
            Pattern.compile("[A-Za-z0-9_-]{1,80}").asMatchPredicate();

    public Narrowing {
        Map<Question, List<String>> copy = new EnumMap<>(Question.class);
        answers.forEach((question, values) -> {
            if (!values.isEmpty()) {
                copy.put(question, List.copyOf(values));
            }
        });
        answers = Collections.unmodifiableMap(copy);
    }

    public static Narrowing none() {
        return new Narrowing("", "", Optional.empty(), Map.of());
    }

    /** What the parameters of an address say; what makes no sense is left out. */
    public static Narrowing of(Map<String, ? extends List<String>> parameters) {
        Map<Question, List<String>> answers = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            answers.put(
                    question,
                    all(parameters, question.parameter()).stream()
                            .filter(ANSWER)
                            .distinct()
                            .limit(MOST_ANSWERS)
                            .toList());
        }
        String words = first(parameters, "q").strip();
        String region = first(parameters, "region");
        return new Narrowing(
                words.length() > LONGEST ? words.substring(0, LONGEST) : words,
                ANSWER.test(region) ? region : "",
                day(first(parameters, "since")),
                answers);
    }

    private static List<String> all(Map<String, ? extends List<String>> parameters, String name) {
        List<String> values = parameters.get(name);
        return values == null ? List.of() : values;
    }

    static String first(Map<String, ? extends List<String>> parameters, String name) {
        return all(parameters, name).stream().findFirst().orElse("");
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public List<String> answers(Question question) {
        return answers.getOrDefault(question, List.of());
    }

    public boolean isEmpty() {
        return words.isEmpty() && region.isEmpty() && since.isEmpty() && answers.isEmpty();
    }

    public Narrowing without(Question question, String answer) {
        Map<Question, List<String>> fewer = new EnumMap<>(Question.class);
        fewer.putAll(answers);
        fewer.put(
                question,
                answers(question).stream()
                        .filter(value -> !value.equals(answer))
                        .toList());
        return new Narrowing(words, region, since, fewer);
    }

    public Narrowing withoutWords() {
        return new Narrowing("", region, since, answers);
    }

    public Narrowing withoutDay() {
        return new Narrowing(words, region, Optional.empty(), answers);
    }

    /** The region alone. */
    public Narrowing cleared() {
        return new Narrowing("", region, Optional.empty(), Map.of());
    }

    /** As parameters of an address, always in the same order. */
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, "region", region);
        put(parameters, "q", words);
        answers.forEach((question, values) -> parameters.put(question.parameter(), values));
        put(parameters, "since", since.map(LocalDate::toString).orElse(""));
        return parameters;
    }

    private static void put(Map<String, List<String>> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, List.of(value));
        }
    }

    /** The query of an address without its question mark; empty when nothing is narrowed. */
    public String query() {
        return query(parameters());
    }

    public static String query(Map<String, List<String>> parameters) {
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, values) ->
                values.forEach(value -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return pairs.stream().collect(Collectors.joining("&"));
    }
}
