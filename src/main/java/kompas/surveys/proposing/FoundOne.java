package kompas.surveys.proposing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kompas.directory.stating.BeginningOrganisations.Newcomer;

/**
 * An organisation somebody came across that has answered, or of which something was read at a desk.
 *
 * @param on the day of its latest answer, or on which it was last read of
 * @param responses the earliest first
 */
public record FoundOne(UUID respondent, Newcomer newcomer, LocalDate on, List<UUID> responses) {

    public FoundOne {
        responses = List.copyOf(responses);
    }
}
