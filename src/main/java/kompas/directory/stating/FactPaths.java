package kompas.directory.stating;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts that can be told, and the places in them: {@code phone}, {@code contacts.email}, {@code opening_hours.0},
 * {@code needs.space.text}. The first step is a column of our own format.
 */
public final class FactPaths {

    /** Columns of one fact: they change together or not at all. */
    public static final String PLACE = "place";

    private static final Set<String> PLACES =
            Set.of("settlement", "municipality", "street", "postcode", "address_visible");

    private static final Set<String> PLAIN = Set.of(
            "name",
            "other_names",
            "legal_form",
            "parent",
            "founded",
            "status",
            "description",
            "email",
            "phone",
            "website",
            "links",
            "service_areas",
            "accessibility",
            "fields",
            "causes",
            "goals",
            "audiences",
            "languages",
            "members",
            "volunteers",
            "staff",
            "budget",
            "member_of",
            "needs",
            "offers");

    private static final String KIND = "([a-z]+|own-[a-z0-9-]+)";
    private static final Map<String, Predicate<String>> PARTS = Map.of(
            "identifiers", matches("[A-Z0-9]+(-[A-Z0-9]+)*"),
            "opening_hours", matches("[0-6]"),
            "contacts", matches("name|role|email|phone|visibility|agreed"),
            "needs", matches(KIND + "\\.(text|urgency|topics)"),
            "offers", matches(KIND + "\\.(text|urgency|topics)"));

    private FactPaths() {}

    private static Predicate<String> matches(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }

    /** Whether a path leads to a fact, or to a place in one. */
    public static boolean knows(String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return PLAIN.contains(path) || PLACES.contains(path);
        }
        Predicate<String> parts = PARTS.get(path.substring(0, dot));
        return parts != null && parts.test(path.substring(dot + 1));
    }

    /** All first steps, for whoever looks for the one that was meant. */
    public static Set<String> columns() {
        return Stream.of(PLAIN, PLACES, PARTS.keySet()).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** The fact a path belongs to. */
    public static String fact(String path) {
        String first = path.indexOf('.') < 0 ? path : path.substring(0, path.indexOf('.'));
        return PLACES.contains(first) ? PLACE : first;
    }

    /** What of a path is a place in its fact; "" for the fact itself. */
    public static String cell(String path) {
        String first = path.toLowerCase(Locale.ROOT);
        if (PLACES.contains(first)) {
            return path;
        }
        return path.indexOf('.') < 0 ? "" : path.substring(path.indexOf('.') + 1);
    }
}
