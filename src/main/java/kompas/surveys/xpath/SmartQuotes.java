package kompas.surveys.xpath;

import org.jspecify.annotations.Nullable;

/** Quotation marks that a word processor bent: an expression knows straight ones only. */
public final class SmartQuotes {

    private static final String SINGLE = "\u2018\u2019\u201A\u201B\u2039\u203A";
    private static final String DOUBLE = "\u201C\u201D\u201E\u201F\u00AB\u00BB";

    private SmartQuotes() {}

    /** Straightens those that begin and end a text; what stands inside of straight ones is left as it is. */
    public static String straightened(String expression) {
        if (expression.chars().noneMatch(letter -> SINGLE.indexOf(letter) >= 0 || DOUBLE.indexOf(letter) >= 0)) {
            return expression;
        }
        StringBuilder straight = new StringBuilder(expression);
        @Nullable String ends = null;
        for (int i = 0; i < expression.length(); i++) {
            char letter = expression.charAt(i);
            if (ends == null) {
                ends = ends(letter);
                bendBack(straight, i, ends != null);
            } else if (ends.indexOf(letter) >= 0) {
                bendBack(straight, i, true);
                ends = null;
            }
        }
        return straight.toString();
    }

    /** What may end a text that begins with this letter; null when none begins. */
    private static @Nullable String ends(char letter) {
        if (letter == '\'' || letter == '"') {
            return String.valueOf(letter);
        }
        if (SINGLE.indexOf(letter) >= 0) {
            return SINGLE + "'";
        }
        return DOUBLE.indexOf(letter) >= 0 ? DOUBLE + '"' : null;
    }

    private static void bendBack(StringBuilder text, int at, boolean quotes) {
        char letter = text.charAt(at);
        if (quotes && SINGLE.indexOf(letter) >= 0) {
            text.setCharAt(at, '\'');
        } else if (quotes && DOUBLE.indexOf(letter) >= 0) {
            text.setCharAt(at, '"');
        }
    }
}
