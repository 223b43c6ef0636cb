package kompas.surveys.web;

import java.util.List;
import java.util.Optional;
import kompas.surveys.Survey;
import kompas.surveys.questionnaires.FormVersion;
import kompas.surveys.reviewing.Progress;

/**
 * How a survey goes.
 *
 * @param form what is asked now; empty while nothing is published
 * @param questionnaire what it is called
 * @param draft whether there is a draft of its form to try
 * @param areas what it is about, in words
 * @param team how many fieldworkers it has
 */
public record BoardView(
        Survey survey,
        Optional<FormVersion> form,
        String questionnaire,
        boolean draft,
        List<String> areas,
        Progress progress,
        int team,
        May may) {

    /** What the reader may do. */
    public record May(boolean plan, boolean review) {}
}
