package kompas.surveys.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.shared.web.Choice;
import kompas.surveys.Survey;

/**
 * The form of a survey.
 *
 * @param survey the one that is changed; empty for a new one
 * @param libraries whose it can be
 * @param questionnaires that can be asked
 * @param areas it can be about
 */
public record SurveyFormView(
        UUID id,
        Optional<Survey> survey,
        SurveyForm form,
        List<Choice> libraries,
        List<Choice> questionnaires,
        List<Choice> areas) {}
