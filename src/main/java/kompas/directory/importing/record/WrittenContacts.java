package kompas.directory.importing.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people write into one cell: {@code Иван Петров 0888 123 456, Мария – 084/66 10 00}. Numbers and mailboxes are told
 * apart and each keeps the name beside it.
 */
final class WrittenContacts {

    /**
     * A person, or a mailbox and number of nobody in particular; empty text for what was not written.
     *
     * @param name of the person
     */
    record Written(String name, String phone, String email) {

        private boolean says(Written value) {
            return !phone.isEmpty() && !value.phone.isEmpty() || !email.isEmpty() && !value.email.isEmpty();
        }

        private Written with(Written value) {
            return new Written(name, phone + value.phone, email + value.email);
        }

        private boolean reachable() {
            return !phone.isEmpty() || !email.isEmpty();
        }
    }

    static final Predicate<String> MAIL =
            Pattern.compile("[^@\\s|;,]+@[^@\\s|;,]+\\.[^@\\s|;,]+").asMatchPredicate();

    private static final Pattern SEPARATOR = Pattern.compile("[;,|\\n\\r]+|\\s/+\\s|\\s(?:и|og|and)\\s");
    private static final Pattern MAIL_INSIDE = Pattern.compile("[^@\\s|;,:()<>]+@[^@\\s|;,:()<>]+\\.[^@\\s|;,:()<>]+");
    /** Figures with the signs people put between them; five at least, as numbers within a town have. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\+|\\(\\+?)?\\d(?:[\\s()./\\u2010-\\u2015-]*\\d){4,19}\\)?");

    private static final Pattern WORD = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:тел(?:ефон)?|моб(?:илен)?|дом|сл|факс|имейл|е-?поща|gsm|tel|tlf|mob(?:il)?|phone|fax|e-?mail|mail|ext|вътр|lok)(?![\\p{L}])[.:]*");
    private static final Pattern EDGES = Pattern.compile("^[\\p{P}\\p{S}\\s]+|[\\p{Pd}\\p{S}\\s:,;()/]+$");
    private static final int LONGEST_NUMBER = 13;

    private final String country;
    private final List<Written> all = new ArrayList<>();

    private WrittenContacts(String name, String country) {
        this.country = country;
        all.add(new Written(name, "", ""));
    }

    /**
     * In the order they were written. What stands behind a name is theirs, up to the next name.
     *
     * @param name whose the first ones are; empty when nobody was named before
     * @param country by whose ways of writing numbers
     */
    static List<Written> read(String name, String cell, String country) {
        if (cell.isEmpty()) {
            return name.isEmpty() ? List.of() : List.of(new Written(name, "", ""));
        }
        WrittenContacts contacts = new WrittenContacts(name, country);
        for (String part : SEPARATOR.split(cell)) {
            contacts.part(part);
        }
        return contacts.all.stream()
                .filter(each -> each.reachable() || each.name().equals(name) && !name.isEmpty())
                .toList();
    }

    private void part(String part) {
        List<Written> values = values(part);
        String name = nameIn(part);
        boolean behindItsNumber = values.isEmpty()
                && all.getLast().name().isEmpty()
                && all.getLast().reachable();
        if (behindItsNumber && !name.isEmpty()) {
            Written last = all.removeLast();
            all.add(new Written(name, last.phone(), last.email()));
        } else if (!name.isEmpty() && !name.equals(all.getLast().name())) {
            all.add(new Written(name, "", ""));
        }
        for (Written value : values) {
            Written last = all.getLast();
            if (last.says(value)) {
                all.add(new Written(last.name(), value.phone(), value.email()));
            } else {
                all.set(all.size() - 1, last.with(value));
            }
        }
    }

    private List<Written> values(String part) {
        List<Written> here = new ArrayList<>();
        Matcher mails = MAIL_INSIDE.matcher(part);
        while (mails.find()) {
            here.add(new Written("", "", mails.group()));
        }
        Matcher numbers = NUMBER.matcher(MAIL_INSIDE.matcher(part).replaceAll(" "));
        while (numbers.find()) {
            for (String number : apart(numbers.group().strip())) {
                here.add(new Written("", phone(number, country), ""));
            }
        }
        return here;
    }

    /** Two numbers with nothing but a space between them are two. */
    private static List<String> apart(String figures) {
        String[] words = figures.split("\\s+");
        boolean several = digits(figures) > LONGEST_NUMBER && words.length > 1;
        for (String word : words) {
            several &= digits(word) >= 6;
        }
        return several ? List.of(words) : List.of(figures);
    }

    private static int digits(String text) {
        return (int) text.chars().filter(Character::isDigit).count();
    }

    /** Names begin with a capital; "after five o'clock" is none. */
    private static String nameIn(String part) {
        String rest = MAIL_INSIDE.matcher(part).replaceAll(" ");
        rest = NUMBER.matcher(rest).replaceAll(" ");
        rest = WORD.matcher(rest).replaceAll(" ").replaceAll("\\s+", " ");
        rest = EDGES.matcher(rest).replaceAll("");
        rest = EDGES.matcher(rest).replaceAll("");
        boolean name =
                rest.codePoints().filter(Character::isLetter).count() > 1 && Character.isUpperCase(rest.codePointAt(0));
        return name ? rest : "";
    }

    /** A spreadsheet takes a number for a quantity and drops the nought before it; in Bulgaria every number has one. */
    private static String phone(String number, String country) {
        boolean lost = country.equals("BG") && number.matches("[1-9][0-9]{7,8}") && !number.startsWith("359");
        return lost ? "0" + number : number;
    }
}
