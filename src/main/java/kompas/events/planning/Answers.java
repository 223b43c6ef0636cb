package kompas.events.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kompas.shared.kernel.Typed;

/**
 * What somebody typed into the form of an activity, field by field: as a draft keeps it and the form shows it again.
 *
 * @param typed every value of every field, in the order it was sent
 */
public record Answers(Map<String, List<String>> typed) {

    private static final int LONGEST = 20_000;
    private static final int GOALS = 17;

    public Answers {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        typed.forEach((field, values) -> kept.put(
                field,
                values.stream()
                        .map(value -> value.substring(0, Math.min(value.length(), LONGEST)))
                        .toList()));
        typed = Map.copyOf(kept);
    }

    public static Answers none() {
        return new Answers(Map.of());
    }

    /** One line; empty for nothing. */
    public String line(String field) {
        return Typed.line(first(field));
    }

    /** Several lines; empty for nothing. */
    public String text(String field) {
        return Typed.text(first(field));
    }

    /** The lines that hold anything. */
    public List<String> lines(String field) {
        return text(field)
                .lines()
                .map(Typed::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public Optional<String> findLine(String field) {
        return Optional.of(line(field)).filter(line -> !line.isEmpty());
    }

    /** Everything chosen of a list. */
    public List<String> chosen(String field) {
        return typed.getOrDefault(field, List.of()).stream()
                .map(Typed::line)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    public boolean is(String field, String value) {
        return line(field).equals(value);
    }

    /** Whether this of a list is chosen. */
    public boolean has(String field, String value) {
        return chosen(field).contains(value);
    }

    /** A whole number; empty when nothing or something else was typed. */
    public OptionalInt number(String field) {
        String digits = line(field).replaceAll("[\\s\\u00a0.]", "");
        return digits.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    /** An id that was chosen; empty when nothing or something else was sent. */
    public Optional<UUID> findId(String field) {
        try {
            return findLine(field).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The numbers chosen in {@code goal} that are goals for sustainable development. */
    public List<Integer> goals() {
        return chosen("goal").stream()
                .filter(goal -> goal.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .filter(goal -> goal >= 1 && goal <= GOALS)
                .toList();
    }

    /** The same with one field answered. */
    public Answers with(String field, String... values) {
        Map<String, List<String>> more = new LinkedHashMap<>(typed);
        more.put(field, List.of(values));
        return new Answers(more);
    }

    private String first(String field) {
        List<String> values = typed.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }
}
