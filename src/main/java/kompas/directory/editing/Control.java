package kompas.directory.editing;

import java.util.List;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import org.jspecify.annotations.Nullable;

/**
 * One field.
 *
 * @param type of a line, as in HTML
 * @param language of what is typed there, where it is known; of the words beside a box, where it is not the page's
 * @param suggestions id of a list of what may be typed, empty for none
 */
public record Control(Kind kind, Field field, String type, String language, List<Choice> choices, String suggestions) {

    /** How a field looks. */
    public enum Kind {
        LINE,
        PARAGRAPH,
        SELECT,
        CHECK,
        CHECKS,
        RADIOS,
        HIDDEN
    }

    static Control line(Field field, String type) {
        return new Control(Kind.LINE, field, type, "", List.of(), "");
    }

    static Control text(Kind kind, Field field, String language) {
        return new Control(kind, field, "text", language, List.of(), "");
    }

    static Control check(Field field) {
        return check(field, null);
    }

    /** @param language of its label, null when it is the page's */
    static Control check(Field field, @Nullable String language) {
        return new Control(Kind.CHECK, field, "", language == null ? "" : language, List.of(), "");
    }

    static Control hidden(Field field) {
        return new Control(Kind.HIDDEN, field, "", "", List.of(), "");
    }

    static Control of(Kind kind, Field field, List<Choice> choices) {
        return new Control(kind, field, "", "", choices, "");
    }

    /** Address, beside the form's, that answers with names beginning as what is typed; null for none. */
    public @Nullable String asks() {
        return suggestions.equals(EditView.KNOWN_PLACES) ? "place/known" : null;
    }

    Control suggesting(String list) {
        return new Control(kind, field, type, language, choices, list);
    }
}
