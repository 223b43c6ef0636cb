package kompas.shared.web;

import org.jspecify.annotations.Nullable;

/**
 * One of several to choose from, in a select, a group of radio buttons or checkboxes.
 *
 * @param hint a few words more, empty for none
 * @param language BCP-47 tag of the label, null when it is the page's
 */
public record Choice(
        String value,
        String label,
        boolean chosen,
        String hint,
        @Nullable String language) {

    public Choice(String value, String label, boolean chosen) {
        this(value, label, chosen, "", null);
    }

    public Choice(String value, String label, boolean chosen, String hint) {
        this(value, label, chosen, hint, null);
    }

    /** The same with its label in another language than the page's; null for the page's. */
    public Choice in(@Nullable String labelLanguage) {
        return new Choice(value, label, chosen, hint, labelLanguage);
    }

    /** The same, chosen or not. */
    public Choice chosen(boolean now) {
        return new Choice(value, label, now, hint, language);
    }
}
