package kompas.shared.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Quotation marks a message sets around one of its arguments. A name that has some of its own, as Bulgarian ones do
 * (Сдружение „Зора“), is told apart from the sentence by those; a second pair around it would only be in the way.
 */
final class QuotationMarks {

    private static final String MARKS = "„“”»«\"";
    private static final Pattern QUOTED = Pattern.compile("[" + MARKS + "]\\{(\\w+)}[" + MARKS + "]");
    private static final Pattern MARK = Pattern.compile("[" + MARKS + "]");

    private QuotationMarks() {}

    /** The pattern without the marks around arguments that bring their own. */
    static String around(String pattern, Map<String, ?> arguments) {
        Matcher quoted = QUOTED.matcher(pattern);
        return quoted.find()
                ? quoted.replaceAll(found -> Matcher.quoteReplacement(
                        hasItsOwn(arguments.get(found.group(1))) ? "{" + found.group(1) + "}" : found.group()))
                : pattern;
    }

    private static boolean hasItsOwn(@Nullable Object argument) {
        return argument instanceof String text && MARK.matcher(text).find();
    }
}
