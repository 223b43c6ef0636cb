package kompas.directory.confirming;

import java.util.Locale;

/** Whether it is an organisation's turn to be asked when all are, and if not, why. */
public enum Turn {
    /** Is mailed. */
    DUE,
    /** Has no address a mail could go to: a letter or a call is left. */
    UNREACHED,
    /** Was asked already and has not answered. */
    ASKED,
    /** Was confirmed within the period. */
    FRESH,
    /** Wants not to be contacted. */
    ALONE;

    /** As statements and message keys write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
