package kompas.surveys.xlsform.expression;

import java.util.ArrayList;
import java.util.List;
import kompas.surveys.xlsform.expression.Calls.Span;
import kompas.surveys.xlsform.expression.Token.Kind;

/**
 * Paths into lists, {@code instance('places')/root/item[name = ${place}]/label}: written in a label they are computed, and in
 * their square brackets a reference means the question that asks, not the item.
 */
public final class Lookups {

    private static final String START = "instance(";

    private Lookups() {}

    /** Every lookup of a text, from its name to the end of its path. */
    public static List<Span> in(String text) {
        if (!text.contains(START)) {
            return List.of();
        }
        List<Token> tokens = Tokens.of(text);
        List<Span> spans = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            if (token.kind() == Kind.CALL && text.startsWith(START, token.start()) && isNamed(tokens, i)) {
                int last = last(text, tokens, i);
                spans.add(new Span(token.start(), withoutFullStop(text, tokens.get(last))));
                i = last;
            }
            i++;
        }
        return spans;
    }

    private static boolean isWildcard(String text, Token token) {
        return text.startsWith("/*", token.start() - 1) && token.kind() == Kind.MATH;
    }

    /** A path at the end of a sentence. */
    private static int withoutFullStop(String text, Token last) {
        boolean stop = last.kind() == Kind.NAME && text.charAt(last.end() - 1) == '.';
        return stop ? last.end() - 1 : last.end();
    }

    /** Words like "instance(s)" stand in texts too; a lookup names its list in quotes. */
    private static boolean isNamed(List<Token> tokens, int call) {
        return call + 1 < tokens.size() && tokens.get(call + 1).kind() == Kind.LITERAL;
    }

    /** Whether the piece of text stands in square brackets of an expression that looks something up. */
    public static boolean isCondition(String text, Reference piece) {
        if (!text.contains(START)) {
            return false;
        }
        int open = text.lastIndexOf('[', piece.start());
        int closed = text.lastIndexOf(']', piece.start());
        return open > closed ? text.indexOf(']', piece.end()) >= 0 : depth(text, piece.start()) > 0;
    }

    private static int depth(String text, int to) {
        int depth = 0;
        for (int i = 0; i < to; i++) {
            char c = text.charAt(i);
            depth = c == '[' ? depth + 1 : c == ']' ? Math.max(0, depth - 1) : depth;
        }
        return depth;
    }

    private static int last(String text, List<Token> tokens, int first) {
        int round = 1;
        int square = 0;
        int last = first;
        for (int i = first + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            char c = token.kind() == Kind.OTHER ? text.charAt(token.start()) : 'x';
            boolean inside = square > 0 || round > 0;
            boolean goesOn = c == '/' || c == '[' || c == '@' || token.kind() == Kind.NAME || isWildcard(text, token);
            if (!inside && !goesOn) {
                break;
            }
            round += token.kind() == Kind.CALL || c == '(' ? 1 : c == ')' ? -1 : 0;
            square += c == '[' ? 1 : c == ']' ? -1 : 0;
            last = i;
        }
        return last;
    }
}
