package kompas.events.reach;

import java.util.stream.Stream;
import kompas.shared.kernel.SecretLink;
import kompas.shared.kernel.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is and how they are reached, as a form was sent.
 *
 * @param form made when it was shown, so that a form sent ten times counts once
 */
public record ReachTyped(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String form) {

    public static final int LONGEST_NAME = 120;

    private static final int LONGEST_PHONE = 40;
    private static final int FEWEST_DIGITS = 5;

    /** Of a line in which staff type an address or a number into one field. */
    public static ReachTyped line(@Nullable String name, @Nullable String reach, @Nullable String form) {
        String typed = Typed.line(reach);
        boolean mail = typed.contains("@");
        return new ReachTyped(name, mail ? typed : "", mail ? "" : typed, form);
    }

    public SecretLink secret() {
        SecretLink made = new SecretLink(form == null ? "" : form);
        return made.wellFormed() ? made : SecretLink.make();
    }

    public String shownName() {
        return Typed.line(name);
    }

    public String shownEmail() {
        return Typed.line(email);
    }

    public String shownPhone() {
        return Typed.line(phone);
    }

    public boolean soundName() {
        return Typed.within(shownName(), 1, LONGEST_NAME);
    }

    public boolean soundEmail() {
        return shownEmail().isEmpty() || Typed.isAddress(shownEmail());
    }

    public boolean soundPhone() {
        return shownPhone().isEmpty() || isPhone(shownPhone());
    }

    public boolean reachable() {
        return Stream.of(shownEmail(), shownPhone()).anyMatch(typed -> !typed.isEmpty());
    }

    public Reach reach() {
        return Reach.typed(shownName(), shownEmail(), shownPhone());
    }

    public static boolean isPhone(String typed) {
        return typed.length() <= LONGEST_PHONE
                && typed.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }
}
