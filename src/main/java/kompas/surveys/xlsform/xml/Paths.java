package kompas.surveys.xlsform.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kompas.surveys.xlsform.expression.Calls;
import kompas.surveys.xlsform.expression.Calls.Span;
import kompas.surveys.xlsform.expression.Lookups;
import kompas.surveys.xlsform.expression.Reference;
import kompas.surveys.xlsform.expression.References;
import kompas.surveys.xlsform.reading.Names;
import kompas.surveys.xlsform.tree.Element;
import kompas.surveys.xlsform.tree.Section;
import org.jspecify.annotations.Nullable;

/**
 * Puts paths in the place of references. A path goes from the root of the data, except between elements of the same repeat:
 * there it goes up from the one and down to the other, so that it means the answer of the same turn.
 */
final class Paths {

    private static final String LAST_SAVED = "instance('__last-saved')";

    private final Names names;

    Paths(Names names) {
        this.names = names;
    }

    /** How an expression is meant. */
    private enum Use {
        PLAIN,
        /** The condition of a choice: there "." is the choice, and the question is {@code current()}. */
        FILTER,
        /** The answers of a repeat as a list: reaches outside the repeat, to see all its turns. */
        LIST,
        FILTER_OF_LIST;

        boolean isList() {
            return this == LIST || this == FILTER_OF_LIST;
        }

        boolean isFilter() {
            return this == FILTER || this == FILTER_OF_LIST;
        }
    }

    /** An expression as it stands in a bind or an attribute of {@code context}. */
    String in(String expression, @Nullable Element context) {
        return replaced(expression, context, Use.PLAIN);
    }

    String filter(String expression, Element context, boolean ofList) {
        return replaced(expression, context, ofList ? Use.FILTER_OF_LIST : Use.FILTER);
    }

    /** The path to the answers a question offers as choices. */
    String list(String reference, Element context) {
        return replaced(reference, context, Use.LIST).strip();
    }

    /** A text people read: what is computed in it becomes an element. */
    List<Object> text(String text, @Nullable Element context) {
        List<Span> spans = new ArrayList<>(Lookups.in(text));
        for (Reference reference : References.in(text)) {
            Span span = new Span(reference.start(), reference.end());
            if (spans.stream().noneMatch(lookup -> lookup.holds(span.start(), span.end()))) {
                spans.add(span);
            }
        }
        if (spans.isEmpty()) {
            return List.of(text);
        }
        spans.sort((one, other) -> Integer.compare(one.start(), other.start()));
        List<Object> pieces = new ArrayList<>();
        int at = 0;
        for (Span span : spans) {
            addText(pieces, text.substring(at, span.start()));
            pieces.add(Node.of("output").with("value", in(span.of(text), context)));
            at = span.end();
        }
        addText(pieces, text.substring(at));
        return pieces;
    }

    private static void addText(List<Object> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(text);
        }
    }

    private String replaced(String expression, @Nullable Element context, Use use) {
        List<Reference> references = References.in(expression);
        if (references.isEmpty()) {
            return expression;
        }
        List<Calls.Call> otherTurns = Calls.of("indexed-repeat", expression);
        return replaced(expression, references, reference -> {
            if (context == null || reference.lastSaved() || isOfOtherTurn(reference, otherTurns)) {
                return absolute(reference);
            }
            String relative = relative(expression, reference, context, use);
            return relative.isEmpty() ? absolute(reference) : relative;
        });
    }

    private static String replaced(String expression, List<Reference> references, Function<Reference, String> path) {
        StringBuilder replaced = new StringBuilder();
        int at = 0;
        for (Reference reference : references) {
            replaced.append(expression, at, reference.start());
            replaced.append(' ').append(path.apply(reference)).append(' ');
            at = reference.end();
        }
        return replaced.append(expression, at, expression.length()).toString();
    }

    /** {@code indexed-repeat(what, repeat, turn, …)}: all but the numbers of turns are meant from the root. */
    private static boolean isOfOtherTurn(Reference reference, List<Calls.Call> calls) {
        for (Calls.Call call : calls) {
            for (int i = 0; i < call.arguments().size(); i++) {
                boolean isNumber = i > 0 && i % 2 == 0;
                if (!isNumber && call.arguments().get(i).holds(reference.start(), reference.end())) {
                    return true;
                }
            }
        }
        return false;
    }

    private String absolute(Reference reference) {
        return (reference.lastSaved() ? LAST_SAVED : "") + target(reference).path();
    }

    private String relative(String expression, Reference reference, Element context, Use use) {
        Element target = target(reference);
        Section repeat = context.commonWith(target, true);
        if (repeat == null) {
            return "";
        }
        Section common = use.isList() && isSeenFromOutside(context, target, repeat)
                ? repeat.parent()
                : context.commonWith(target, false);
        if (common == null) {
            return "";
        }
        String current = use.isFilter() || Lookups.isCondition(expression, reference) ? "current()/" : "";
        String up = "../".repeat(context.stepsUpTo(common));
        return current + up + target.path().substring(common.path().length() + 1);
    }

    /** Whether a list of the repeat's answers has to name the repeat itself, to see all its turns. */
    private static boolean isSeenFromOutside(Element context, Element target, Section repeat) {
        boolean nested = repeat.repeat() != null;
        return target.repeat() == repeat && (!nested || context.repeat() != repeat);
    }

    private Element target(Reference reference) {
        Element target = names.find(reference.name());
        if (target == null) {
            throw new IllegalStateException("A reference nobody checked: " + reference.name());
        }
        return target;
    }
}
