package kompas.surveys.method;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.shared.kernel.LocalizedText;

/**
 * One thing to do in a survey.
 *
 * @param day of the survey, whose first is 1
 * @param done when it was ticked off, and by whom while that is known
 */
public record MethodStep(
        UUID id,
        int day,
        LocalizedText title,
        Optional<LocalizedText> text,
        Optional<Instant> done,
        Optional<PersonId> doneBy) {}
