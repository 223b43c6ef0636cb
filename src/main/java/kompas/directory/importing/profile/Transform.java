package kompas.directory.importing.profile;

import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kompas.directory.LegalForm;
import kompas.shared.kernel.Coded;

/** What a profile can do to a cell, by name. Few on purpose: what needs more is corrected in the list itself. */
enum Transform {
    /** Single spaces, no stray quotes, dashes or dots around it. */
    TIDY(Transform::tidied),
    /** WORDS IN CAPITALS as Words in Capitals; mixed case stays. */
    TITLE(Titles::of),
    /** The year in it, if there is exactly one. */
    YEAR(Transform::year),
    /** Only the digits. */
    DIGITS(text -> text.replaceAll("\\D", "")),
    /** Leading zeros that a spreadsheet dropped from a number of nine digits. */
    NINE_DIGITS(text -> text.matches("[0-9]{5,8}") ? "0".repeat(9 - text.length()) + text : text),
    /** What stands before the first semicolon or space. */
    FIRST_WORD(text -> text.strip().split("[;\\s]", 2)[0]),
    /** A Bulgarian address without municipality, settlement and postcode around the street. */
    STREET(Transform::street),
    /** The postcode in a Bulgarian address: {@code п.к. 4224}. */
    POSTCODE(Transform::postcode),
    /** A number that is a part of an address on the web, as in {@code …/community-center/665/…}; a plain number stays. */
    PATH_NUMBER(text -> text.replaceFirst("^.*?/([0-9]+)(?:/.*)?$", "$1")),
    /** An identifier of org-id.guide as we write it: {@code GB-CHC-1000003} is {@code GB-CHC:1000003}. */
    ORG_ID(text -> text.replaceFirst("^([A-Z]{2}-[A-Z]+)-", "$1:")),
    /** Only codes of ICNP/TSO, and fields a network added. */
    ICNPTSO(Transform::icnptso),
    /** The code of the legal form somebody wrote; what tells none stays. */
    LEGAL_FORM(text -> Coded.find(LegalForm.class, text).isPresent()
            ? text
            : FormWords.in(text).orElse(text)),
    /** The code of the legal form a name tells, or nothing. */
    NAME_FORM(text -> FormWords.in(text).orElse("")),
    LOWER(text -> text.toLowerCase(Locale.ROOT));

    private static final Pattern YEAR_IN_TEXT = Pattern.compile("(?<![0-9])(1[789][0-9]{2}|20[0-4][0-9])(?![0-9])");
    private static final Pattern POSTCODE_IN_ADDRESS = Pattern.compile("(?i)п\\.?\\s*к\\.?\\s*([0-9]{4})");
    private static final Pattern CODE =
            Pattern.compile("(?<![A-Za-z0-9])[A-T](?:[0-9]{2})?(?![A-Za-z0-9])|(?<![^|])own-[a-z0-9-]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern STRAY_SIGNS = Pattern.compile("^[\\-–—,;._ ]+|[\\-–—,;_ ]+$");
    private static final Pattern STRAY_QUOTE = Pattern.compile("^\"|\"$");
    private static final Map<String, Transform> BY_NAME = java.util.Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(each -> each.name().toLowerCase(Locale.ROOT), each -> each));

    private final UnaryOperator<String> change;

    Transform(UnaryOperator<String> change) {
        this.change = change;
    }

    /** @throws ProfileError when there is no such transform */
    static Transform named(String name) {
        Transform found = BY_NAME.get(name);
        if (found == null) {
            throw new ProfileError("importing.profile.transform", "name", name);
        }
        return found;
    }

    String apply(String text) {
        return change.apply(text);
    }

    private static String tidied(String text) {
        if (isTidy(text)) {
            return text;
        }
        String spaced = SPACE.matcher(text).replaceAll(" ").strip();
        String bare = STRAY_SIGNS.matcher(spaced).replaceAll("");
        long quotes = bare.chars().filter(each -> each == '"').count();
        return quotes % 2 == 1 ? STRAY_QUOTE.matcher(bare).replaceFirst("").strip() : bare;
    }

    /** Most are, and looking at them is quicker than mending them. */
    private static boolean isTidy(String text) {
        int last = text.length() - 1;
        if (last < 0 || !Character.isLetterOrDigit(text.charAt(0)) || !Character.isLetterOrDigit(text.charAt(last))) {
            return false;
        }
        for (int i = 1; i < last; i++) {
            char next = text.charAt(i);
            boolean space = Character.isWhitespace(next) && (next != ' ' || text.charAt(i + 1) == ' ');
            if (space || next == '\u00A0' || next == '"') {
                return false;
            }
        }
        return true;
    }

    private static String year(String text) {
        TreeSet<String> years = new TreeSet<>();
        for (Matcher matcher = YEAR_IN_TEXT.matcher(text); matcher.find(); ) {
            years.add(matcher.group());
        }
        return years.size() == 1 ? years.first() : "";
    }

    private static String street(String text) {
        String street = tidied(text.replaceFirst("^община(?:\\s+[\\p{Lu}\\p{Pd}.]+(?![\\p{Ll}.]))+\\s*", "")
                .replaceFirst("(?i)[,;]?\\s*п\\.?\\s*к\\.?\\s*[0-9]{4}.*$", ""));
        return street.codePoints().anyMatch(Character::isLetter) ? street : "";
    }

    private static String postcode(String text) {
        Matcher matcher = POSTCODE_IN_ADDRESS.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String icnptso(String text) {
        return CODE.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .collect(Collectors.joining("|"));
    }
}
