package kompas.events.helping.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.events.helping.Guardian;
import kompas.events.helping.HelpOffer;
import kompas.events.reach.ReachTyped;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.Typed;
import org.jspecify.annotations.Nullable;

/**
 * An offer to help as it was sent.
 *
 * @param age 18, 16 or 0 for those younger still
 * @param consent {@code true} where whoever answers for somebody under age agrees
 * @param form made when it was shown, so that a form sent ten times is one offer
 */
public record HelpTyped(
        @Nullable List<String> shift,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String age,
        @Nullable String guardian,
        @Nullable String guardianPhone,
        @Nullable String consent,
        @Nullable String form) {

    private static final List<String> AGES = List.of("18", "16", "0");

    List<UUID> shifts() {
        return shift == null
                ? List.of()
                : shift.stream()
                        .flatMap(typed -> Identifiers.find(typed).stream())
                        .distinct()
                        .toList();
    }

    /** Who wants to help. */
    ReachTyped who() {
        return new ReachTyped(name, email, phone, form);
    }

    String shownGuardian() {
        return Typed.line(guardian);
    }

    String shownGuardianPhone() {
        return Typed.line(guardianPhone);
    }

    String shownAge() {
        return age != null && AGES.contains(age) ? age : "";
    }

    boolean agreed() {
        return "true".equals(consent);
    }

    boolean minor() {
        return !shownAge().isEmpty() && !shownAge().equals("18");
    }

    boolean soundGuardian() {
        return !minor() || Typed.within(shownGuardian(), 1, ReachTyped.LONGEST_NAME);
    }

    boolean soundGuardianPhone() {
        return !minor() || ReachTyped.isPhone(shownGuardianPhone());
    }

    boolean soundConsent() {
        return !minor() || agreed();
    }

    /** @param wording of the consent, as it stood on the screen */
    HelpOffer offer(String wording, String language, boolean byStaff) {
        return new HelpOffer(
                shifts(),
                who().shownName(),
                who().reach().email(),
                who().reach().phone(),
                Integer.parseInt(shownAge()),
                minor() ? Optional.of(new Guardian(shownGuardian(), shownGuardianPhone(), wording)) : Optional.empty(),
                language,
                byStaff);
    }
}
