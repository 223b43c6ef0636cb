package kompas.surveys.proposing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.surveys.SurveyId;
import tools.jackson.databind.JsonNode;

/**
 * A response, for whoever looks through it.
 *
 * @param counts whether it may say anything at all: no try of a draft, not rejected, of a form we know
 * @param organisation empty while it is nobody's, or of one that does not stand in the directory
 * @param language in which it was filled in
 * @param country of its organisation; "" where that is not known
 */
record Filed(
        UUID id,
        SurveyId survey,
        Optional<UUID> version,
        JsonNode answers,
        boolean counts,
        Optional<OrganisationId> organisation,
        String language,
        String country,
        LocalDate on) {}
