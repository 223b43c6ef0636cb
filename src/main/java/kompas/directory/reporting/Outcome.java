package kompas.directory.reporting;

import java.util.EnumSet;
import java.util.Set;
import kompas.shared.kernel.Coded;

/** What is decided. */
public enum Outcome implements Coded {
    /** What the page says is put right. */
    CORRECTED,
    /** The organisation is shown as closed. */
    CLOSED,
    /** The page is no longer shown. */
    HIDDEN,
    /** The page is gone, and no import brings it back. */
    WITHDRAWN,
    /** Everything stays. */
    NONE,
    /** On an objection: the first decision stays. */
    STANDS,
    /** On an objection: the page is as it was before. */
    RESTORED;

    private static final Set<Outcome> TAKING_AWAY = EnumSet.of(CLOSED, HIDDEN, WITHDRAWN);
    private static final Set<Outcome> FIRST = EnumSet.of(CORRECTED, CLOSED, HIDDEN, WITHDRAWN, NONE);
    private static final Set<Outcome> AGAINST_NOTHING = EnumSet.of(STANDS, CORRECTED, CLOSED, HIDDEN, WITHDRAWN);
    private static final Set<Outcome> AGAINST_TAKING_AWAY = EnumSet.of(STANDS, RESTORED);

    /** What may be decided on a report. */
    public static Set<Outcome> onReport() {
        return FIRST;
    }

    /** What may be decided on an objection to this. */
    public Set<Outcome> onAppeal() {
        return TAKING_AWAY.contains(this) ? AGAINST_TAKING_AWAY : AGAINST_NOTHING;
    }

    /** Whether those who look after the page have to be told. */
    boolean concernsPage() {
        return this != NONE && this != STANDS;
    }

    @Override
    public String key() {
        return "reporting.outcome." + code();
    }
}
