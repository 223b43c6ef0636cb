package kompas.surveys.typing.web;

import kompas.surveys.Survey;
import kompas.surveys.typing.CorrectingResponses.Correctable;

/**
 * Before a response is corrected.
 *
 * @param other who has begun to correct it; "" for nobody
 * @param wrong whether it was not said why
 */
public record CorrectionView(Survey survey, Correctable response, String other, boolean wrong) {}
