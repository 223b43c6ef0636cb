package kompas.directory.reporting;

import java.time.LocalDate;
import java.util.Optional;
import kompas.accounts.PersonId;

/**
 * What was decided and why.
 *
 * @param by empty when that person's account is gone
 */
public record Decision(Outcome outcome, Reason reason, Optional<PersonId> by, LocalDate on) {

    private static final int MONTHS_TO_OBJECT = 6;

    /** The last day of objecting: six months, as Article 20 of Regulation (EU) 2022/2065 asks. */
    public LocalDate objectUntil() {
        return on.plusMonths(MONTHS_TO_OBJECT);
    }

    /**
     * Why.
     *
     * @param words in the words of whoever decides; may be empty when there are grounds
     */
    public record Reason(Optional<Grounds> grounds, String words) {

        private static final int LONGEST = 4000;

        public static final Reason NONE = new Reason(Optional.empty(), "");

        /** Nothing is decided without one. */
        public boolean given() {
            return (grounds.isPresent() || !words.isEmpty()) && words.length() <= LONGEST;
        }
    }
}
