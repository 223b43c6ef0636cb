package kompas.directory.importing.profile;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kompas.directory.importing.reading.SourceRow;

/**
 * Whose the mailboxes and numbers of an unknown list are. They are proposed as somebody's own, for staff only, unless the
 * heading says that the column is the organisation's, or everything in it is a mailbox no single person reads.
 */
final class Whose {

    private static final Predicate<String> ORGANISATIONS = Pattern.compile(
                    "(?iu).*(?:office|official|public|general|organi[sz]ation|association|switchboard|foreningens|organisationens|"
                            + "klubbens|kontor|offentlig|fælles|hovednummer|офис|официал|публич|централа|деловодство|"
                            + "на (?:организацията|сдружението|фондацията|читалището|клуба|нпо)).*")
            .asMatchPredicate();

    private static final Predicate<String> SOMEBODYS = Pattern.compile(
                    "(?iu).*(?:contact|person|chair|kontakt|formand|privat|mobil|лице|председател|личен|лична|мобил|gsm).*")
            .asMatchPredicate();

    private static final Predicate<String> FUNCTION = Pattern.compile(
                    "(?iu)(?:info|kontakt|contact|office|mail|e-?mail|post|kontor|"
                            + "admin(?:istration)?|se[ck]retariate?t?|hello|hej|enquiries|inquiries|reception|ofis|"
                            + "forening(?:en)?|bestyrelse(?:n)?|board|ngo|club|klub(?:ben)?|biblioteka?|library|chitalishte)[0-9]*@\\S+")
            .asMatchPredicate();

    private static final Pattern SEPARATOR = Pattern.compile("[\\s,;|]+");

    private Whose() {}

    /** The column itself, or its like for staff only, where it is not surely the organisation's. */
    static String told(String column, String heading, List<SourceRow> rows) {
        boolean reaches = column.equals("email") || column.equals("phone");
        boolean theirs = says(heading) || column.equals("email") && onlyFunctions(rows, heading);
        return reaches && !theirs ? "contact_" + column : column;
    }

    private static boolean says(String heading) {
        return ORGANISATIONS.test(heading) && !SOMEBODYS.test(heading);
    }

    private static boolean onlyFunctions(List<SourceRow> rows, String heading) {
        List<String> addresses = rows.stream()
                .flatMap(row -> SEPARATOR.splitAsStream(row.get(heading)))
                .filter(address -> !address.isEmpty())
                .toList();
        return !addresses.isEmpty() && addresses.stream().allMatch(FUNCTION);
    }
}
