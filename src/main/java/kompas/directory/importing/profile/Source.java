package kompas.directory.importing.profile;

import java.util.Optional;
import kompas.shared.kernel.LocalizedText;

/**
 * Where facts come from, as the directory keeps it.
 *
 * @param key for ever: what was imported under it belongs to it
 * @param kind register, file, survey, staff, organisation or demonstration
 */
public record Source(
        String key,
        String kind,
        LocalizedText name,
        Optional<String> url,
        Optional<String> licence,
        Optional<String> attribution) {

    public Source withKey(String other) {
        return new Source(other, kind, name, url, licence, attribution);
    }

    /** A source a row of our own format names. */
    public static Source named(String key, String name, String licence, String attribution) {
        return new Source(
                key,
                "file",
                LocalizedText.of("en", name.isEmpty() ? key : name),
                Optional.empty(),
                Optional.of(licence).filter(text -> !text.isEmpty()),
                Optional.of(attribution).filter(text -> !text.isEmpty()));
    }

    public static boolean isKey(String text) {
        return text.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    static Source read(Parts parts) {
        parts.only("key", "kind", "name", "url", "licence", "attribution");
        String key = parts.text("key");
        if (!isKey(key)) {
            throw new ProfileError("importing.profile.key", "key", key);
        }
        return new Source(
                key,
                parts.text("kind", "file"),
                name(parts),
                Optional.of(parts.text("url", "")).filter(text -> !text.isEmpty()),
                Optional.of(parts.text("licence", "")).filter(text -> !text.isEmpty()),
                Optional.of(parts.text("attribution", "")).filter(text -> !text.isEmpty()));
    }

    private static LocalizedText name(Parts parts) {
        if (parts.all().get("name") instanceof String plain) {
            return LocalizedText.of("en", plain);
        }
        var texts = parts.texts("name");
        if (texts.isEmpty()) {
            return LocalizedText.of("en", parts.text("key"));
        }
        return new LocalizedText(texts.keySet().iterator().next(), texts);
    }
}
