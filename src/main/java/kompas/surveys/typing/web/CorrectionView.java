package kompas.surveys.typing.web;

import kompas.surveys.Survey;
import kompas.surveys.typing.CorrectingResponses.Correctable;

/**
 * Before a response is corrected.
 *
 * @param other who has begun to correct it; "" for nobody
 * @param reason as it was typed
 * @param wrong whether it was not said in a few words why
 */
public record CorrectionView(Survey survey, Correctable response, String other, String reason, boolean wrong) {}
