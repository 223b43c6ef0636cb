package kompas.surveys.questionnaires.web;

import java.util.List;
import java.util.Optional;
import kompas.surveys.Survey;
import kompas.surveys.questionnaires.FormVersion;
import kompas.surveys.questionnaires.Questionnaire;
import kompas.surveys.xlsform.FormProblem;

/**
 * A questionnaire with its versions.
 *
 * @param versions the newest first, the draft before all
 * @param warnings what looks wrong in the draft
 * @param missing files the draft speaks of that nobody has given yet
 * @param surveys that use it, the latest first
 * @param mayChange whether the reader may
 */
public record QuestionnaireView(
        Questionnaire questionnaire,
        List<FormVersion> versions,
        List<FormProblem> warnings,
        List<String> missing,
        List<Survey> surveys,
        boolean mayChange,
        Done done,
        HandedIn handedIn) {

    public Optional<FormVersion> draft() {
        return versions.stream()
                .filter(version -> version.published().isEmpty())
                .findFirst();
    }

    /** Whether there is a version a survey can ask. */
    public boolean published() {
        return versions.stream().anyMatch(version -> version.published().isPresent());
    }
}
