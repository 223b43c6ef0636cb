package kompas.directory.opendata.hsds;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The formats HSDS demands of texts. What does not keep them is left out: sources are messy, the standard is not. */
final class HsdsFormat {

    private static final Pattern UUID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+'-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?\\.[A-Za-z]{2,}");

    private HsdsFormat() {}

    static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches() && !text.contains("..") && !text.startsWith(".") && !text.contains(".@");
    }

    static boolean isUuid(String text) {
        return UUID.matcher(text).matches();
    }

    static boolean isUri(String text) {
        try {
            return new URI(text).isAbsolute() && new URI(text).toASCIIString().equals(text);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static boolean isDateTime(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    static @Nullable String email(@Nullable String text) {
        return text != null && isEmail(text) ? text : null;
    }

    /** The address with letters outside ASCII escaped; null when it is none. */
    static @Nullable String uri(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            URI uri = new URI(text);
            return uri.isAbsolute() && uri.getHost() != null ? uri.toASCIIString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Whether {@code text} keeps {@code format}; a format nobody checks is kept by all. */
    static boolean keeps(String format, String text) {
        return switch (format) {
            case "uuid" -> isUuid(text);
            case "email" -> isEmail(text);
            case "uri" -> isUri(text);
            case "datetime", "date-time" -> isDateTime(text);
            default -> true;
        };
    }
}
