package kompas.events.signup.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import kompas.events.OccurrenceId;
import kompas.events.signup.StaffedDates;
import kompas.events.signup.StaffedDates.Chosen;
import kompas.shared.kernel.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What the list of those who signed up is narrowed to, as it stands in addresses and forms.
 *
 * @param q words searched for
 * @param how somebody was signed up last: {@code phone} or at the desk
 * @param did what was just done
 */
record ListShown(
        @Nullable String date,
        @Nullable String q,
        @Nullable String state,
        @Nullable String page,
        @Nullable String how,
        @Nullable String did) {

    private static final Set<String> DID = Set.of(
            "entered",
            "entered_waiting",
            "leave",
            "give",
            "move",
            "phoned",
            "sheet",
            "sheet_removed",
            "written",
            "written_nobody",
            "not_enough",
            "gone",
            "past");

    /** All of it. */
    static ListShown everybody() {
        return new ListShown(null, null, null, null, null, null);
    }

    Optional<OccurrenceId> chosen() {
        return StaffedDates.date(date);
    }

    String words() {
        return Typed.line(q);
    }

    String kept() {
        return Typed.line(state);
    }

    int number() {
        return SignUpTyped.page(page);
    }

    String entered() {
        return "phone".equals(how) ? "phone" : "desk";
    }

    String done() {
        return did != null && DID.contains(did) ? did : "";
    }

    /** Where another page of the same list is, behind the language. */
    String at(Chosen chosen, int other) {
        return chosen.activity().path() + "/sign-ups?date=" + chosen.date().id() + also("q", words())
                + also("state", kept()) + (other > 1 ? also("page", Integer.toString(other)) : "");
    }

    private static String also(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
