package kompas.surveys.writing;

import java.util.List;
import java.util.Optional;
import kompas.surveys.questionnaires.FormVersion;
import kompas.surveys.questionnaires.Questionnaire;
import kompas.surveys.writing.sheets.Manuscript;
import kompas.surveys.xlsform.FormProblem;

/**
 * A questionnaire as its writer sees it.
 *
 * @param draft empty while nothing has been changed since the last version
 * @param problems what must be mended before it is a form
 * @param back what the last change was; empty when nothing can be taken back
 * @param again what was taken back last; empty when nothing can be done again
 */
public record Writing(
        Questionnaire questionnaire,
        Manuscript manuscript,
        Optional<FormVersion> draft,
        List<FormProblem> problems,
        Optional<String> back,
        Optional<String> again) {}
