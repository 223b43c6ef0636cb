package kompas.surveys.mailing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.surveys.SurveyId;
import kompas.surveys.method.LetterName;

/**
 * A letter to many.
 *
 * @param round which time this letter of the survey goes out, from 1
 * @param planned the day it goes out by itself
 * @param pause in days, as in {@link Whom}
 */
public record Mailing(
        UUID id,
        SurveyId survey,
        LetterName letter,
        int round,
        Way way,
        int pause,
        Optional<LocalDate> planned,
        Said said,
        Tally tally) {

    /** Who wanted it, when, and when it began and was stopped; a name is empty when it is forgotten. */
    public record Said(
            Optional<PersonId> by,
            Instant at,
            Optional<Instant> begun,
            Optional<PersonId> stoppedBy,
            Optional<Instant> stopped) {}

    /** How many of those that get it are where. */
    public record Tally(int waiting, int sent, int leftOut, int failed, int stopped) {

        public int all() {
            return waiting + sent + leftOut + failed + stopped;
        }
    }

    /** Whether it goes out by itself some day. */
    public boolean waits() {
        return said.begun().isEmpty() && said.stopped().isEmpty();
    }

    /** Whether letters are leaving. */
    public boolean goes() {
        return said.begun().isPresent() && said.stopped().isEmpty() && tally.waiting() > 0;
    }
}
