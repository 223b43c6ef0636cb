package kompas.surveys.xlsform.tree;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What only a question has.
 *
 * @param preset its default: an answer or, if {@code isComputed}, an expression
 * @param triggers questions whose answers make it be computed anew
 * @param filter the condition for a choice to be offered
 * @param options null for questions that offer no choice
 * @param order {@code randomize} and {@code seed}
 */
public record Asking(
        String preset,
        boolean isComputed,
        List<String> triggers,
        String filter,
        @Nullable Options options,
        Map<String, String> order) {

    public static final Asking PLAIN = new Asking("", false, List.of(), "", null, Map.of());

    public Asking from(Options other, Map<String, String> inOrder) {
        return new Asking(preset, isComputed, triggers, filter, other, inOrder);
    }

    public Asking startingWith(String other) {
        return new Asking(other, isComputed, triggers, filter, options, order);
    }
}
