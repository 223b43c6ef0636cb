package kompas.directory.importing.record;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The columns of our own format, as docs/import.md explains them; profiles map everything else to these. */
public final class KompasFormat {

    /** Texts that may stand in several languages: {@code name}, {@code name@bg}. */
    public static final Set<String> TEXTS = Set.of("name", "description", "causes", "needs", "offers");

    private static final Pattern TRANSLATION = Pattern.compile("([a-z_]+)@([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)");

    /** The key of the municipality a row is put down under whose place nobody can tell; a list is told it, none is exported with it. */
    static final String MUNICIPALITY_ELSE = "municipality_else";

    private static final List<String> COLUMNS = List.of(
            "key",
            "id",
            "slug",
            "identifiers",
            "language",
            "name",
            "name_language",
            "other_names",
            "description",
            "description_language",
            "causes",
            "causes_language",
            "legal_form",
            "status",
            "listing",
            "example",
            "library",
            "fields",
            "goals",
            "targets",
            "audiences",
            "accessibility",
            "languages",
            "founded",
            "members",
            "volunteers",
            "staff",
            "budget",
            "website",
            "links",
            "opening_hours",
            "country",
            "region",
            "municipality",
            "settlement",
            "region_code",
            "municipality_code",
            "settlement_code",
            "postcode",
            "street",
            "address_visible",
            "more_addresses",
            "longitude",
            "latitude",
            "precision",
            "service_areas",
            "email",
            "phone",
            "contact_name",
            "contact_role",
            "contact_email",
            "contact_phone",
            "contact_visibility",
            "contact_agreed",
            "contacts",
            "needs",
            "offers",
            "parent",
            "member_of",
            "services",
            "confirmed_on",
            "confirmed_by",
            "source",
            "source_date",
            "source_name",
            "source_licence",
            "source_attribution");

    private KompasFormat() {}

    /** Every column without translations, in the order an export writes them. */
    public static List<String> columns() {
        return COLUMNS;
    }

    /** Whether a heading is a column of ours, translations included. */
    public static boolean knows(String heading) {
        var translation = TRANSLATION.matcher(heading);
        return translation.matches()
                ? TEXTS.contains(translation.group(1))
                : COLUMNS.contains(heading) || heading.equals(MUNICIPALITY_ELSE);
    }

    /** The languages a text is translated into by these columns, in order. */
    public static Set<String> translations(String text, Set<String> columns) {
        Set<String> languages = Set.of();
        for (String column : columns) {
            if (column.length() > text.length() && column.charAt(text.length()) == '@' && column.startsWith(text)) {
                languages = languages.isEmpty() ? new TreeSet<>() : languages;
                languages.add(column.substring(text.length() + 1));
            }
        }
        return languages;
    }
}
