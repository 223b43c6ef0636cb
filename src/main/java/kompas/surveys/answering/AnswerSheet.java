package kompas.surveys.answering;

import java.util.Optional;
import java.util.UUID;
import kompas.surveys.SurveyId;

/**
 * Answers on their way: what somebody has filled in of a form so far.
 *
 * @param version of the form they began with, and finish with
 * @param invitation with whose code it was begun
 * @param respondent whose answers they are
 * @param instanceId what the response is or will be called
 * @param replaces the instance it is an edit of, once it had been sent
 * @param page path of the screen they were on last; "" at first
 * @param sent whether it is with the survey as it stands
 * @param late whether it was handed in when the survey was over, and is nobody's answer yet
 */
public record AnswerSheet(
        UUID id,
        SurveyId survey,
        UUID version,
        Optional<UUID> invitation,
        Optional<UUID> respondent,
        String instanceId,
        Optional<String> replaces,
        String page,
        boolean sent,
        boolean late) {}
