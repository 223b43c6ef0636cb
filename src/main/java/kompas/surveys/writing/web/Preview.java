package kompas.surveys.writing.web;

import java.util.List;
import kompas.shared.web.Link;
import kompas.surveys.writing.sheets.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A screen as those see it who answer.
 *
 * @param title of the section, "" for none
 * @param language its tag, null for the page's
 * @param languages the others it can be read in
 */
public record Preview(String title, @Nullable String language, List<Shown> shown, List<Link> languages) {

    /**
     * A question on it.
     *
     * @param moreChoices how many there are behind those shown
     * @param chosen whether it is the one being written
     * @param conditional whether it is shown to some only
     */
    public record Shown(
            String key,
            Kind kind,
            String label,
            String hint,
            List<String> choices,
            int moreChoices,
            boolean required,
            boolean conditional,
            boolean chosen) {}
}
