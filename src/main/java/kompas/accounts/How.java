package kompas.accounts;

import kompas.shared.kernel.Coded;

/** The way somebody said something about their own data. */
public enum How implements Coded {
    /** Themselves, on these pages. */
    WEB,
    PAPER,
    PHONE,
    MAIL,
    /** In person. */
    COUNTER;

    @Override
    public String key() {
        return "accounts.how." + code();
    }
}
