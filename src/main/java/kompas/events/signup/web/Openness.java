package kompas.events.signup.web;

import java.time.Instant;
import java.util.Locale;
import kompas.events.Activity;
import kompas.events.Occurrence;
import kompas.shared.text.Text;

/** Whether people can sign up for a date by themselves, as far as anybody sees. */
public enum Openness {
    /** There are seats, or no limit. */
    OPEN,
    /** Full, but one can wait. */
    WAITING,
    FULL,
    CLOSED,
    CANCELLED;

    static Openness of(Activity activity, Occurrence date, Instant now) {
        if (date.cancelled()) {
            return CANCELLED;
        }
        if (!date.starts().minus(activity.signUp().closes()).isAfter(now)) {
            return CLOSED;
        }
        if (!date.full()) {
            return OPEN;
        }
        return activity.signUp().waitingList() ? WAITING : FULL;
    }

    /** Whether a sign-up would be taken. */
    boolean takes() {
        return this == OPEN || this == WAITING;
    }

    public String words(Occurrence date, Text t) {
        if (this != OPEN) {
            return t.say("signup.box." + name().toLowerCase(Locale.ROOT));
        }
        return date.seats().isPresent() ? t.say("signup.box.left", "count", date.left()) : t.say("signup.box.open");
    }
}
