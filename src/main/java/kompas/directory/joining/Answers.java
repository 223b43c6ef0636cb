package kompas.directory.joining;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import kompas.shared.kernel.Typed;

/**
 * What somebody wrote about the organisation they add; nothing is null, what was not said is empty.
 *
 * @param place town or village, as written
 * @param about what it does, in its own words
 * @param field code of a section of the fields of activity, or of a field the network added
 * @param website with its scheme
 * @param email where the public reaches the organisation
 * @param phone where the public reaches the organisation
 * @param person who adds it
 * @param address mail address of that person
 */
public record Answers(
        String name,
        String place,
        String about,
        String field,
        String website,
        String email,
        String phone,
        String person,
        String address) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PLACE = 120;
    private static final int LONGEST_ABOUT = 4000;
    private static final int LONGEST_WEBSITE = 500;
    private static final int LONGEST_PHONE = 40;
    private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s/]+\\.[^\\s]+");
    private static final Pattern PHONE = Pattern.compile("[+(]?[0-9][0-9 ()/.-]{4,}");

    public static Answers none() {
        return new Answers("", "", "", "", "", "", "", "", "");
    }

    public boolean named() {
        return Typed.within(name, 2, LONGEST_NAME) && name.codePoints().anyMatch(Character::isLetter);
    }

    public boolean placed() {
        return Typed.within(place, 1, LONGEST_PLACE);
    }

    public boolean soundAbout() {
        return about.length() <= LONGEST_ABOUT;
    }

    public boolean soundWebsite() {
        return website.isEmpty()
                || website.length() <= LONGEST_WEBSITE
                        && WEBSITE.matcher(website).matches();
    }

    public boolean soundEmail() {
        return email.isEmpty() || Typed.isAddress(email);
    }

    public boolean soundPhone() {
        return phone.isEmpty()
                || phone.length() <= LONGEST_PHONE && PHONE.matcher(phone).matches();
    }

    public boolean signed() {
        return Typed.within(person, 2, LONGEST_PLACE);
    }

    public boolean reachable() {
        return Typed.isAddress(address);
    }

    /** Whether nothing needs mending but perhaps the place, which only the gazetteer knows. */
    public boolean sound() {
        return Stream.of(
                        named(),
                        placed(),
                        soundAbout(),
                        soundWebsite(),
                        soundEmail(),
                        soundPhone(),
                        signed(),
                        reachable())
                .allMatch(Boolean::booleanValue);
    }

    /** Short enough to be kept while it is being written. */
    boolean keepable() {
        return Stream.of(name, place, about, field, website, email, phone, person, address)
                        .mapToInt(String::length)
                        .sum()
                <= 2 * LONGEST_ABOUT;
    }
}
