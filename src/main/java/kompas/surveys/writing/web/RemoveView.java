package kompas.surveys.writing.web;

import java.util.List;
import kompas.surveys.writing.Writing;
import kompas.surveys.writing.sheets.Item;

/**
 * A question before it goes.
 *
 * @param inside how many questions and sections are in it
 * @param conditions others that look at it and would no longer
 * @param needing others that cannot do without it
 */
public record RemoveView(
        Writing writing,
        String token,
        Item item,
        String title,
        int inside,
        List<Other> conditions,
        List<Other> needing) {

    public record Other(String key, String title) {}

    public String path() {
        return writing.questionnaire().path() + "/write";
    }
}
