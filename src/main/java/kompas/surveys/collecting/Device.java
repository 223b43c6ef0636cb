package kompas.surveys.collecting;

import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.surveys.SurveyId;

/**
 * Who collects for a survey from a phone.
 *
 * @param questionnaire of the survey
 * @param person whose phone it is
 * @param draft whether it tries the form that is not published yet; what it sends counts for nothing
 * @param revoked whether its address was taken back
 * @param seen whether it is noted already that it was there today
 */
public record Device(
        UUID id, SurveyId survey, UUID questionnaire, PersonId person, boolean draft, boolean revoked, boolean seen) {}
