package kompas.events.signup.web;

import java.util.List;
import java.util.regex.Pattern;
import kompas.events.OccurrenceId;
import kompas.events.reach.ReachTyped;
import kompas.events.signup.StaffedDates;
import kompas.events.signup.Wanted;
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

    /** Who signs up. */
    ReachTyped who() {
        return new ReachTyped(name, email, phone, form);
    }

    String shownNote() {
        return Typed.text(note);
    }

    boolean soundPeople() {
        int many = number(people);
        return many >= 1 && many <= Wanted.MOST_PEOPLE;
    }
}
