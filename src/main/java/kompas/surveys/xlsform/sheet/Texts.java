package kompas.surveys.xlsform.sheet;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an author wrote in one place: once for everybody, or once per language.
 *
 * @param plain "" when the text is given by language
 * @param languages empty when it is not; the keys as authors write them, "Dansk (da)"
 */
public record Texts(String plain, Map<String, String> languages) {

    public static final Texts NONE = new Texts("", Map.of());

    public static Texts plain(String text) {
        return text.isEmpty() ? NONE : new Texts(text, Map.of());
    }

    public static Texts translated(Map<String, String> languages) {
        return new Texts("", new LinkedHashMap<>(languages));
    }

    public boolean isEmpty() {
        return plain.isEmpty() && languages.isEmpty();
    }

    public boolean isTranslated() {
        return !languages.isEmpty();
    }

    /** By language, where a text for everybody counts as written in {@code language}. */
    public Map<String, String> by(String language) {
        return isTranslated() ? languages : plain.isEmpty() ? Map.of() : Map.of(language, plain);
    }

    /** Every wording there is. */
    public Iterable<String> all() {
        return by("").values();
    }
}
