package kompas.directory.confirming;

import java.util.Locale;

/** One number of {@link ConfirmingPeriods}, and between which bounds it makes sense. */
public enum Period {
    /** Less would be a nuisance; after three years nobody knows whether a page is true. */
    EVERY_DAYS(90, 1095),
    SETTLE_DAYS(0, 60),
    /** A board meets once a month at best: a mail needs a week at least. */
    REMIND_DAYS(7, 90),
    REMINDERS(0, 5),
    UNLIST_DAYS(14, 365),
    MAILS_A_NIGHT(1, 5000),
    LINK_DAYS(30, 730);

    private final int least;
    private final int most;

    Period(int least, int most) {
        this.least = least;
        this.most = most;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /** Name of the field on the screen and end of the message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean allows(int number) {
        return least <= number && number <= most;
    }
}
