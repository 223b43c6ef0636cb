package kompas.directory.stating;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The facts that can be told, and the places in them: {@code phone}, {@code contacts.email}, {@code opening_hours.0},
 * {@code needs.space.text}. The first step is a column of our own format.
 */
public final class FactPaths {

    /** Columns of one fact: they change together or not at all. */
    public static final String PLACE = "place";

    private static final Set<String> PLACES =
            Set.of("settlement", "municipality", "street", "postcode", "address_visible");

    /** Facts in the order in which somebody looks them through: what it is called, how it is reached, what it is and does. */
    private static final List<String> FACTS = List.of(
            "name",
            "other_names",
            "email",
            "phone",
            "website",
            "links",
            "contacts",
            PLACE,
            "service_areas",
            "opening_hours",
            "accessibility",
            "description",
            "causes",
            "fields",
            "goals",
            "audiences",
            "languages",
            "legal_form",
            "identifiers",
            "founded",
            "status",
            "members",
            "volunteers",
            "staff",
            "budget",
            "needs",
            "offers",
            "parent",
            "member_of");

    private static final Set<String> PARTED = Set.of(PLACE, "contacts", "opening_hours", "identifiers");

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
            return FACTS.contains(path) && !PARTED.contains(path) || PLACES.contains(path);
        }
        Predicate<String> parts = PARTS.get(path.substring(0, dot));
        return parts != null && parts.test(path.substring(dot + 1));
    }

    /** The place of a fact in the order in which they are looked through. */
    public static int order(String fact) {
        return FACTS.indexOf(fact);
    }

    /** The fact a path belongs to. */
    public static String fact(String path) {
        String first = path.indexOf('.') < 0 ? path : path.substring(0, path.indexOf('.'));
        return PLACES.contains(first) ? PLACE : first;
    }

    /** What of a path is a place in its fact; "" for the fact itself. */
    public static String cell(String path) {
        if (PLACES.contains(path)) {
            return path;
        }
        return path.indexOf('.') < 0 ? "" : path.substring(path.indexOf('.') + 1);
    }
}
