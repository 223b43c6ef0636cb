package kompas.surveys.xlsform.sheet;

import java.util.Optional;

/** Yes and no as authors and spreadsheets write them. */
public final class YesNo {

    private YesNo() {}

    public static Optional<Boolean> of(String text) {
        return switch (text) {
            case "yes", "Yes", "YES", "true", "True", "TRUE", "true()" -> Optional.of(true);
            case "no", "No", "NO", "false", "False", "FALSE", "false()" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    public static boolean isYes(String text) {
        return of(text).orElse(false);
    }

    /** The same as XPath writes it, and everything else as it is. */
    public static String expression(String text) {
        return of(text).map(yes -> yes ? "true()" : "false()").orElse(text);
    }
}
