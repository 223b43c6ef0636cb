package kompas.surveys.answering.web;

import java.util.Optional;
import kompas.libraries.LibrarySummary;
import kompas.surveys.Survey;

/**
 * @param sent whether the answers are with the survey
 * @param late whether they were handed in after it was over
 * @param asks the library that asks; empty where the network does
 */
public record ThanksView(Survey survey, String key, boolean sent, boolean late, Optional<LibrarySummary> asks) {

    /** Whether they can still be changed. */
    public boolean open() {
        return survey.status().collects();
    }

    public String title() {
        return sent ? "answering.thanks.title" : late ? "answering.late.title" : "answering.over.title";
    }
}
