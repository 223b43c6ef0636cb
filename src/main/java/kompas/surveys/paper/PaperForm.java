package kompas.surveys.paper;

import java.util.List;

/**
 * A version of a form on paper, in one language.
 *
 * @param items from the top to the end
 */
public record PaperForm(String language, List<PaperItem> items) {

    public PaperForm {
        items = List.copyOf(items);
    }
}
