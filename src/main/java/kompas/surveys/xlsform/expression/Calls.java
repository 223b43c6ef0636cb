package kompas.surveys.xlsform.expression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import kompas.surveys.xlsform.expression.Token.Kind;

/** Where the calls of one function stand in an expression. */
public final class Calls {

    private Calls() {}

    /** A call from its name to its closing bracket, and the pieces between its commas. */
    public record Call(int start, int end, List<Span> arguments) {}

    public record Span(int start, int end) {

        public boolean holds(int from, int to) {
            return start <= from && to <= end;
        }

        public String of(String text) {
            return text.substring(start, end);
        }
    }

    /** In the order in which they end; one that never does ends with the text. */
    public static List<Call> of(String function, String text) {
        if (!text.contains(function)) {
            return List.of();
        }
        List<Call> calls = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (Token token : Tokens.of(text)) {
            char c = token.kind() == Kind.OTHER ? text.charAt(token.start()) : ' ';
            if (token.kind() == Kind.CALL || c == '(' || c == '[') {
                boolean wanted = token.kind() == Kind.CALL && text.startsWith(function + "(", token.start());
                open.push(new Open(wanted, token.start(), token.end()));
            } else if (!open.isEmpty() && (c == ')' || c == ']')) {
                open.pop().close(token.start(), token.end(), calls);
            } else if (!open.isEmpty() && c == ',') {
                open.element().comma(token);
            }
        }
        open.forEach(unfinished -> unfinished.close(text.length(), text.length(), calls));
        return calls;
    }

    /** A bracket that is open, and what stood in it so far. */
    private static final class Open {

        private final boolean wanted;
        private final int start;
        private final List<Span> arguments = new ArrayList<>();
        private int from;

        Open(boolean wanted, int start, int from) {
            this.wanted = wanted;
            this.start = start;
            this.from = from;
        }

        void comma(Token comma) {
            if (wanted) {
                arguments.add(new Span(from, comma.start()));
                from = comma.end();
            }
        }

        void close(int to, int end, List<Call> calls) {
            if (wanted) {
                arguments.add(new Span(from, to));
                calls.add(new Call(start, end, arguments));
            }
        }
    }
}
