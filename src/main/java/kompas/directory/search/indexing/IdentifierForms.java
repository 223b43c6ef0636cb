package kompas.directory.search.indexing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number in a register as people write it: {@code DK-CVR 29188475} is found as 29188475, DK29188475, "29 18 84 75" and
 * "CVR 29188475"; {@code BG-EIK 000455980} also without its zeros.
 */
public final class IdentifierForms {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LETTERS_IN_FRONT = Pattern.compile("^\\p{L}+");
    private static final Pattern ZEROS_IN_FRONT = Pattern.compile("^0+(?=.)");
    private static final int LONGEST_SCHEME = 8;
    private static final int SHORTEST_NAMED = 6;
    private static final int LONGEST = 24;

    private IdentifierForms() {}

    /** @param identifiers a scheme, a space, a value */
    static List<String> all(List<String> identifiers) {
        Set<String> forms = new LinkedHashSet<>();
        for (String identifier : identifiers) {
            String value = plain(identifier.substring(identifier.indexOf(' ') + 1));
            forms.add(value);
            forms.add(withoutZeros(value));
        }
        return List.copyOf(forms);
    }

    /**
     * The forms a typed text has when it may be a number in a register: digits with any signs between, behind the name
     * of a register or country if they are many ("Пробуда 1928" is a name and a year); none when it cannot be one.
     */
    public static Set<String> asked(String text) {
        String plain = plain(text);
        String value = LETTERS_IN_FRONT.matcher(plain).replaceFirst("");
        int letters = plain.length() - value.length();
        boolean namedNumber = letters == 0 || letters <= LONGEST_SCHEME && value.length() >= SHORTEST_NAMED;
        if (value.isEmpty() || plain.length() > LONGEST || !namedNumber || !isNumber(value)) {
            return Set.of();
        }
        return new LinkedHashSet<>(List.of(plain, value, withoutZeros(value)));
    }

    private static boolean isNumber(String value) {
        long digits = value.chars().filter(Character::isDigit).count();
        return Character.isDigit(value.charAt(0)) && digits * 2 > value.length();
    }

    private static String plain(String text) {
        return SIGNS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private static String withoutZeros(String value) {
        return ZEROS_IN_FRONT.matcher(value).replaceFirst("");
    }
}
