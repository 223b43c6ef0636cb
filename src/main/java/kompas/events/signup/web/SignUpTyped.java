package kompas.events.signup.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kompas.events.OccurrenceId;
import kompas.events.signup.StaffedDates;
import kompas.events.signup.Wanted;
import kompas.shared.kernel.SecretLink;
import kompas.shared.kernel.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The form as it was sent.
 *
 * @param form made when it was shown, so that a form sent ten times is one sign-up
 */
public record SignUpTyped(
        @Nullable List<String> date,
        @Nullable String people,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String note,
        @Nullable String form) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    /** Zero for what is no number. */
    static int number(@Nullable String typed) {
        String line = Typed.line(typed);
        return NUMBER.matcher(line).matches() ? Integer.parseInt(line) : 0;
    }

    /** The first one for what is no number of a page. */
    static int page(@Nullable String typed) {
        return Math.max(1, number(typed));
    }

    List<OccurrenceId> dates() {
        return date == null
                ? List.of()
                : date.stream()
                        .flatMap(typed -> StaffedDates.date(typed).stream())
                        .distinct()
                        .toList();
    }

    SecretLink secret() {
        SecretLink made = new SecretLink(form == null ? "" : form);
        return made.wellFormed() ? made : SecretLink.make();
    }

    String shownName() {
        return Typed.line(name);
    }

    String shownEmail() {
        return Typed.line(email);
    }

    String shownPhone() {
        return Typed.line(phone);
    }

    String shownNote() {
        return Typed.text(note);
    }

    boolean soundPeople() {
        int many = number(people);
        return many >= 1 && many <= Wanted.MOST_PEOPLE;
    }

    boolean soundEmail() {
        return shownEmail().isEmpty() || Typed.isAddress(shownEmail());
    }

    boolean soundPhone() {
        String typed = shownPhone();
        return typed.isEmpty()
                || typed.length() <= Wanted.LONGEST_PHONE
                        && typed.chars().filter(Character::isDigit).count() >= 5;
    }

    boolean reachable() {
        return Stream.of(shownEmail(), shownPhone()).anyMatch(typed -> !typed.isEmpty());
    }
}
