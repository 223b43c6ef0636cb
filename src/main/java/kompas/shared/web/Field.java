package kompas.shared.web;

import org.jspecify.annotations.Nullable;

/**
 * One field of a form, as it stands on the screen.
 *
 * @param name name in the request and stem of its id
 * @param label what is asked, in words
 * @param value what was typed, empty at first
 * @param hint a sentence below the label, empty for none
 * @param error what to do about it, empty when it is fine
 * @param optional marks it as one that may be left empty; everything else is required
 * @param autocomplete HTML autofill name, empty for none
 */
public record Field(
        String name, String label, String value, String hint, String error, boolean optional, String autocomplete) {

    public static Field of(String name, String label) {
        return new Field(name, label, "", "", "", false, "");
    }

    public Field value(String typed) {
        return new Field(name, label, typed, hint, error, optional, autocomplete);
    }

    public Field hint(String sentence) {
        return new Field(name, label, value, sentence, error, optional, autocomplete);
    }

    public Field error(String sentence) {
        return new Field(name, label, value, hint, sentence, optional, autocomplete);
    }

    public Field optionally() {
        return new Field(name, label, value, hint, error, true, autocomplete);
    }

    public Field autocomplete(String autofill) {
        return new Field(name, label, value, hint, error, optional, autofill);
    }

    public boolean wrong() {
        return !error.isEmpty();
    }

    /** Ids of hint and error for {@code aria-describedby}, null when there is neither. */
    public @Nullable String describedBy() {
        String ids = ((hint.isEmpty() ? "" : name + "-hint ") + (error.isEmpty() ? "" : name + "-error")).strip();
        return ids.isEmpty() ? null : ids;
    }
}
