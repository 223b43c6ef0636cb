package kompas.surveys.xpath;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The functions an expression may call: XPath 1.0, XForms 1.1 and those of the ODK XForms specification. */
final class Functions {

    private static final List<String> KNOWN = List.of(
            // XPath 1.0
            "last",
            "position",
            "count",
            "id",
            "local-name",
            "namespace-uri",
            "name",
            "string",
            "concat",
            "starts-with",
            "contains",
            "substring-before",
            "substring-after",
            "substring",
            "string-length",
            "normalize-space",
            "translate",
            "boolean",
            "not",
            "true",
            "false",
            "lang",
            "number",
            "sum",
            "floor",
            "ceiling",
            "round",
            "node",
            "text",
            "comment",
            "processing-instruction",
            // XForms 1.1
            "boolean-from-string",
            "if",
            "avg",
            "min",
            "max",
            "count-non-empty",
            "index",
            "power",
            "random",
            "property",
            "digest",
            "now",
            "instance",
            "current",
            "choose",
            // ODK XForms: texts and choices
            "coalesce",
            "join",
            "regex",
            "substr",
            "ends-with",
            "selected",
            "selected-at",
            "count-selected",
            "jr:choice-name",
            "jr:itext",
            "checklist",
            "weighted-checklist",
            "randomize",
            "uuid",
            "base64-decode",
            "base64-encode",
            "once",
            // ODK XForms: numbers
            "int",
            "abs",
            "pow",
            "log",
            "log10",
            "exp",
            "exp10",
            "sqrt",
            "sin",
            "cos",
            "tan",
            "asin",
            "acos",
            "atan",
            "atan2",
            "pi",
            // ODK XForms: dates
            "today",
            "date",
            "date-time",
            "decimal-date-time",
            "decimal-time",
            "format-date",
            "format-date-time",
            // ODK XForms: repeats, places, other files, phones
            "indexed-repeat",
            "area",
            "distance",
            "geofence",
            "intersects",
            "pulldata",
            "search",
            "version",
            "extract-signed",
            "last-saved",
            "device",
            "phonenumber");

    private static final Set<String> SET = Set.copyOf(KNOWN);
    private static final int FARTHEST = 2;
    private static final int LONGEST = 40;

    private Functions() {}

    static boolean isKnown(String name) {
        return SET.contains(name);
    }

    /** The known function whose name is nearest, at most two letters away; empty when there is none. */
    static String suggestion(String name) {
        if (name.length() > LONGEST) {
            return "";
        }
        String written = name.toLowerCase(Locale.ROOT).replace('_', '-');
        String best = "";
        int nearest = FARTHEST + 1;
        for (String known : KNOWN) {
            int distance = distance(written, known);
            if (distance < nearest && distance < known.length()) {
                best = known;
                nearest = distance;
            }
        }
        return best;
    }

    /** Letters to add, leave out or change to come from one word to the other. */
    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[to.length()];
    }
}
