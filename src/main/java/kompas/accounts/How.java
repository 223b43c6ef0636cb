package kompas.accounts;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kompas.shared.kernel.Coded;

/** The way somebody said something about their own data. */
public enum How implements Coded {
    /** Themselves, on these pages. */
    WEB,
    PAPER,
    PHONE,
    MAIL,
    /** In person. */
    COUNTER,
    /** As a list that was imported says. */
    LIST;

    private static final Set<How> TOLD = EnumSet.of(PAPER, PHONE, MAIL, COUNTER);

    /** A way by which somebody tells staff; empty for any other, and for what is none. */
    public static Optional<How> told(String code) {
        return Coded.find(How.class, code).filter(TOLD::contains);
    }

    @Override
    public String key() {
        return "accounts.how." + code();
    }
}
