package kompas.shared.kernel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One text in one or more languages, of which one is the source the others were translated from.
 *
 * @param source BCP-47 tag of the language the text was written in; always one of the keys of {@code texts}
 * @param texts BCP-47 tag to text, never empty, no blank text; order is kept
 */
public record LocalizedText(String source, Map<String, String> texts) {

    public LocalizedText {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        if (!texts.containsKey(source)) {
            throw new IllegalArgumentException("The source language " + source + " has no text");
        }
        if (texts.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A text is blank");
        }
    }

    /** The same text in one language only, which is then its source. */
    public static LocalizedText of(String language, String text) {
        return new LocalizedText(language, Map.of(language, text));
    }

    /** Nothing when {@code text} is missing or blank, else that text, trimmed, in one language. */
    public static Optional<LocalizedText> ofOptional(String language, @Nullable String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(of(language, text.strip()));
    }

    /** The text with one translation added or replaced. */
    public LocalizedText with(String language, String text) {
        Map<String, String> more = new LinkedHashMap<>(texts);
        more.put(language, text);
        return new LocalizedText(source, more);
    }

    /** What a reader of {@code language} is shown: that language, else the source; the answer says which it is. */
    public Shown in(String language) {
        String own = texts.get(language);
        return own != null ? new Shown(language, own, false) : new Shown(source, texts.getOrDefault(source, ""), true);
    }

    /** The text of exactly this language, if there is one. */
    public Optional<String> find(String language) {
        return Optional.ofNullable(texts.get(language));
    }

    /**
     * A text as shown to one reader.
     *
     * @param language BCP-47 tag of {@code text}, for the {@code lang} attribute
     * @param fallback true when the reader's language had no text and another language is shown instead
     */
    public record Shown(String language, String text, boolean fallback) {}
}
