package kompas.surveys.comparing.web;

import java.util.List;
import kompas.surveys.questionnaires.FormVersion;
import kompas.surveys.questionnaires.Questionnaire;

/**
 * Two versions side by side.
 *
 * @param refused whether the newer one cannot be published because answers would lose their question
 */
public record ChangesView(
        Questionnaire questionnaire,
        FormVersion before,
        FormVersion after,
        List<ChangedView> changed,
        boolean refused) {}
