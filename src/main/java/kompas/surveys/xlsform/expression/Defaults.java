package kompas.surveys.xlsform.expression;

import java.util.List;
import java.util.Set;
import kompas.surveys.xlsform.expression.Token.Kind;

/** Tells a default that is computed ({@code now()}, {@code ${age} + 1}) from one that is simply the answer. */
public final class Defaults {

    private static final Set<Kind> COMPUTES = Set.of(Kind.MATH, Kind.UNION, Kind.REFERENCE, Kind.CALL);

    private Defaults() {}

    /** @param hyphens whether values of this kind of question are written with hyphens, as dates and places are */
    public static boolean isComputed(String text, boolean hyphens) {
        List<Token> tokens = Tokens.of(text);
        for (Token token : tokens) {
            if (hyphens && token.kind() == Kind.MATH && text.charAt(token.start()) == '-') {
                return false;
            }
            if (COMPUTES.contains(token.kind())) {
                return true;
            }
        }
        return false;
    }
}
