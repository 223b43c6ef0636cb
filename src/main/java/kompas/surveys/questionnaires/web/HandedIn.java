package kompas.surveys.questionnaires.web;

import java.util.List;
import java.util.Optional;
import kompas.surveys.questionnaires.KeptForm;
import kompas.surveys.questionnaires.Questionnaire;
import kompas.surveys.xlsform.FormProblem;
import org.springframework.http.HttpStatus;

/**
 * What became of a file somebody handed in.
 *
 * @param refusal why it could not be read at all, "" when it could
 * @param problems what is wrong in it, cell by cell
 */
public record HandedIn(Optional<Questionnaire> kept, String refusal, List<FormProblem> problems) {

    static HandedIn nothing() {
        return new HandedIn(Optional.empty(), "", List.of());
    }

    static HandedIn refused(String sentence) {
        return new HandedIn(Optional.empty(), sentence, List.of());
    }

    static HandedIn of(KeptForm outcome) {
        return switch (outcome) {
            case KeptForm.Kept kept -> new HandedIn(Optional.of(kept.questionnaire()), "", List.of());
            case KeptForm.Refused refused -> new HandedIn(Optional.empty(), "", refused.problems());
        };
    }

    HttpStatus status() {
        return refusal.isEmpty() && problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
