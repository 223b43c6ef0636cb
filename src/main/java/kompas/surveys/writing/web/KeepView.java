package kompas.surveys.writing.web;

import java.util.List;
import kompas.shared.web.Choice;
import kompas.surveys.writing.Writing;

/**
 * A question that is to be kept for others.
 *
 * @param preview as it will look in the bank
 * @param leans whether it loses a condition there
 * @param problem key of why it cannot be kept, "" for nothing
 */
public record KeepView(
        Writing writing,
        String token,
        String key,
        List<Choice> themes,
        Preview preview,
        boolean leans,
        String problem) {

    public String path() {
        return writing.questionnaire().path() + "/write";
    }
}
