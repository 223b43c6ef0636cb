package kompas.surveys.xlsform.expression;

import java.util.ArrayList;
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

    public static List<Call> of(String function, String text) {
        if (!text.contains(function)) {
            return List.of();
        }
        List<Token> tokens = Tokens.of(text);
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Kind.CALL && text.startsWith(function + "(", token.start())) {
                calls.add(call(text, tokens, i));
            }
        }
        return calls;
    }

    private static Call call(String text, List<Token> tokens, int first) {
        List<Span> arguments = new ArrayList<>();
        int from = tokens.get(first).end();
        int depth = 1;
        int last = first;
        for (int i = first + 1; i < tokens.size() && depth > 0; i++) {
            last = i;
            Token token = tokens.get(i);
            char c = text.charAt(token.start());
            if (token.kind() == Kind.CALL || token.kind() == Kind.OTHER && (c == '(' || c == '[')) {
                depth++;
            } else if (token.kind() == Kind.OTHER && (c == ')' || c == ']')) {
                depth--;
            } else if (token.kind() == Kind.OTHER && c == ',' && depth == 1) {
                arguments.add(new Span(from, token.start()));
                from = token.end();
            }
        }
        int end = tokens.get(last).end();
        arguments.add(new Span(from, depth == 0 ? tokens.get(last).start() : end));
        return new Call(tokens.get(first).start(), end, arguments);
    }
}
