package kompas.surveys.writing.web;

import java.util.List;
import kompas.surveys.writing.Writing;
import kompas.surveys.writing.sheets.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a draft in their order.
 *
 * @param general what is wrong with no question in particular
 * @param gaps each language of the form, with what it lacks
 * @param token of this page
 */
public record WriteView(
        Writing writing,
        String token,
        List<Line> lines,
        List<String> general,
        List<Gap> gaps,
        Preview preview,
        WriteDone done) {

    /**
     * A question or a section.
     *
     * @param label in the reader's language or another
     * @param language of the label, null for the page's
     * @param condition when it is asked, "" for always
     * @param problems what must be mended
     * @param lacks languages it lacks
     * @param ends how many sections end behind it, with their keys
     */
    public record Line(
            String key,
            int depth,
            int number,
            Kind kind,
            String label,
            @Nullable String language,
            String condition,
            boolean required,
            List<String> problems,
            List<String> lacks,
            List<String> ends,
            boolean up,
            boolean down) {

        /** Indentation ends somewhere, or nothing would be left of a phone. */
        public int indent() {
            return Math.min(depth, 4);
        }
    }

    /** @param missing how many texts it lacks */
    public record Gap(String language, int missing) {}

    public String path() {
        return writing.questionnaire().path() + "/write";
    }
}
