package kompas.shared.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question a list can be narrowed by, with how many each answer would leave.
 *
 * @param name name of the query parameter
 * @param title the question in words: Field, Region
 * @param values answers in the order they are shown; the first {@code first} stand open, the rest behind “all”
 * @param first how many are shown at once
 */
public record Facet(String name, String title, List<Value> values, int first) {

    private static final int USUAL = 6;

    public Facet(String name, String title, List<Value> values) {
        this(name, title, values, USUAL);
    }

    /** The answers that stand open: the first ones. */
    public List<Value> open() {
        return values.subList(0, cut());
    }

    /** The answers behind “all”; empty when that would hide only one or two. */
    public List<Value> folded() {
        return values.subList(cut(), values.size());
    }

    /** Whether one of the folded answers is chosen, so that they are better shown. */
    public boolean foldedChosen() {
        return folded().stream().anyMatch(Value::chosen);
    }

    public long chosen() {
        return values.stream().filter(Value::chosen).count();
    }

    private int cut() {
        return values.size() <= first + 2 ? values.size() : first;
    }

    /**
     * @param value what stands in the address
     * @param count how many there are
     * @param level 0, or deeper when it is part of the one before: a municipality under its region
     * @param goal number of a global goal, for its colour; 0 for none
     * @param language BCP-47 tag of the label, null when it is the page's
     */
    public record Value(
            String value,
            String label,
            long count,
            boolean chosen,
            int level,
            int goal,
            @Nullable String language) {

        public Value(String value, String label, long count, boolean chosen, int level, int goal) {
            this(value, label, count, chosen, level, goal, null);
        }

        public Value(String value, String label, long count, boolean chosen) {
            this(value, label, count, chosen, 0, 0, null);
        }
    }
}
