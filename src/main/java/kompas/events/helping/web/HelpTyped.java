package kompas.events.helping.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.events.helping.Guardian;
import kompas.events.helping.HelpOffer;
import kompas.events.helping.StaffedHelp;
import kompas.shared.kernel.SecretLink;
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
    private static final int FEWEST_DIGITS = 5;

    List<UUID> shifts() {
        return shift == null
                ? List.of()
                : shift.stream()
                        .flatMap(typed -> StaffedHelp.id(typed).stream())
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

    boolean soundName() {
        return Typed.within(shownName(), 1, HelpOffer.LONGEST_NAME);
    }

    boolean soundEmail() {
        return shownEmail().isEmpty() || Typed.isAddress(shownEmail());
    }

    boolean soundPhone() {
        return shownPhone().isEmpty() || isPhone(shownPhone());
    }

    boolean soundGuardian() {
        return !minor() || Typed.within(shownGuardian(), 1, HelpOffer.LONGEST_NAME);
    }

    boolean soundGuardianPhone() {
        return !minor() || isPhone(shownGuardianPhone());
    }

    boolean soundConsent() {
        return !minor() || agreed();
    }

    boolean reachable() {
        return Stream.of(shownEmail(), shownPhone()).anyMatch(typed -> !typed.isEmpty());
    }

    private static boolean isPhone(String typed) {
        return typed.length() <= HelpOffer.LONGEST_PHONE
                && typed.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }

    /** @param wording of the consent, as it stood on the screen */
    HelpOffer offer(String wording, String language, boolean byStaff) {
        return new HelpOffer(
                shifts(),
                shownName(),
                Optional.of(shownEmail()).filter(typed -> !typed.isEmpty()),
                Optional.of(shownPhone()).filter(typed -> !typed.isEmpty()),
                Integer.parseInt(shownAge()),
                minor() ? Optional.of(new Guardian(shownGuardian(), shownGuardianPhone(), wording)) : Optional.empty(),
                language,
                byStaff);
    }
}
