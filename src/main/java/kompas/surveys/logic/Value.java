package kompas.surveys.logic;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands on the other side of a test, as the model writes it. */
public final class Value {

    public static final String TODAY = "today()";
    public static final String NOW = "now()";
    /** The number of the year it is. */
    public static final String THIS_YEAR = "number(format-date(today(), '%Y'))";

    private static final Pattern NUMBER = Pattern.compile("-?([0-9]+([.][0-9]+)?|[.][0-9]+)");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final String REFERENCE = "${";

    private Value() {}

    /** Whether it is another each time somebody answers. */
    public static boolean isCounted(String value) {
        return value.equals(TODAY) || value.equals(NOW) || value.equals(THIS_YEAR);
    }

    public static boolean isNumber(String value) {
        return NUMBER.matcher(value).matches();
    }

    public static Optional<LocalDate> date(String value) {
        if (!DATE.matcher(value).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The question whose answer it is, or {@link Condition#ITSELF}. */
    public static Optional<String> question(String value) {
        if (value.equals(Condition.ITSELF)) {
            return Optional.of(value);
        }
        boolean reference = value.startsWith(REFERENCE) && value.indexOf('}') == value.length() - 1;
        return reference ? Optional.of(value.substring(2, value.length() - 1)) : Optional.empty();
    }

    /** Whether the model can hold it as a text: it is not taken for anything else, and no program puts answers into it. */
    static boolean isText(String value) {
        return !isCounted(value) && !value.contains(REFERENCE) && !value.equals(Condition.ITSELF);
    }
}
