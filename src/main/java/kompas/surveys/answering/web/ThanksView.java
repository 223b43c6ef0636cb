package kompas.surveys.answering.web;

import kompas.surveys.Survey;

/** @param sent whether the answers are with the survey */
public record ThanksView(Survey survey, String key, boolean sent) {

    /** Whether they can still be changed. */
    public boolean open() {
        return survey.status().collects();
    }
}
