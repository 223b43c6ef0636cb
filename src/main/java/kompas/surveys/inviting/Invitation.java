package kompas.surveys.inviting;

import java.util.Optional;
import java.util.UUID;
import kompas.surveys.SurveyId;

/**
 * What somebody is asked with.
 *
 * @param respondent empty for a copy on paper that is nobody's yet
 * @param revoked whether it was taken back: it opens nothing any more
 */
public record Invitation(UUID id, SurveyId survey, Optional<UUID> respondent, InvitationCode code, boolean revoked) {}
