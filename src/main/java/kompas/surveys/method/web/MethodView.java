package kompas.surveys.method.web;

import java.util.List;
import java.util.UUID;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.surveys.Survey;
import kompas.surveys.method.LetterName;

/**
 * How a survey is done.
 *
 * @param languages the letters can be had in, as BCP-47 tags
 * @param mayPlan whether the reader changes steps and letters
 */
public record MethodView(
        Survey survey, List<Step> steps, List<LetterName> letters, List<String> languages, boolean mayPlan) {

    /**
     * One step.
     *
     * @param on the day it falls on
     * @param text "" for none
     * @param done when and by whom, "" while it is not
     */
    public record Step(UUID id, String on, Shown title, String text, String done) {}

    public long done() {
        return steps.stream().filter(step -> !step.done().isEmpty()).count();
    }
}
