package kompas.surveys.mailing;

import java.util.List;
import java.util.stream.Stream;
import kompas.shared.kernel.Coded;

/** Whether a letter reaches somebody now, and why not: the first that holds. */
public enum Turn implements Coded {
    DUE,
    ANSWERED,
    UNANSWERED,
    /** Said no thanks. */
    REFUSED,
    GONE,
    /** Wants to be left alone, or is not on the lists. */
    ALONE,
    NO_ADDRESS,
    /** There is an address, which is not for the library of this survey to see. */
    PRIVATE,
    UNDELIVERED,
    UNSUBSCRIBED,
    /** Invented, where mail really leaves. */
    EXAMPLE,
    /** Had this letter before. */
    HAS_IT,
    RECENT;

    /** Why somebody gets nothing, in the order one looks at it. */
    public static List<Turn> why() {
        return Stream.of(values()).filter(turn -> turn != DUE).toList();
    }

    /** Whether a call helps. */
    public boolean calls() {
        return this == NO_ADDRESS || this == PRIVATE || this == UNDELIVERED;
    }

    @Override
    public String key() {
        return "mailing.turn." + code();
    }
}
