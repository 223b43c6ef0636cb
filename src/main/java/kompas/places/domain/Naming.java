package kompas.places.domain;

import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.places.Level;
import kompas.shared.kernel.LocalizedText;

/**
 * What places of one country are called by readers of the network's languages: as their language calls them, else in
 * Latin letters where the reader's script is Latin and the country's is not, else by the local name.
 */
final class Naming {

    private static final String NAME = "{name}";

    private final String local;
    private final List<String> languages;
    private final List<String> inLatinLetters;
    private final CountryDescription description;

    Naming(PlacesData.CountryData country, List<String> languages) {
        this.local = country.language();
        this.languages = languages;
        this.inLatinLetters = isLatin(local)
                ? List.of()
                : languages.stream().filter(Naming::isLatin).toList();
        this.description = country.description();
    }

    LocalizedText name(LocalizedText name, String latin) {
        Map<String, String> texts = new LinkedHashMap<>(name.texts());
        inLatinLetters.forEach(language -> texts.putIfAbsent(language, latin));
        return new LocalizedText(local, texts);
    }

    /** The long name: as written for the area, else by the pattern of its level, else the short name. */
    LocalizedText title(LocalizedText name, Optional<LocalizedText> own, Level level) {
        Map<String, String> patterns = description.titles().getOrDefault(level, Map.of());
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(local, title(name, own, patterns, local));
        languages.forEach(language -> texts.put(language, title(name, own, patterns, language)));
        return new LocalizedText(local, texts);
    }

    private static String title(
            LocalizedText name, Optional<LocalizedText> own, Map<String, String> patterns, String language) {
        String pattern = patterns.getOrDefault(language, patterns.getOrDefault("en", NAME));
        return own.flatMap(text -> text.find(language))
                .orElseGet(() -> pattern.replace(NAME, name.in(language).text()));
    }

    private static boolean isLatin(String language) {
        return "Latn"
                .equals(ULocale.addLikelySubtags(ULocale.forLanguageTag(language))
                        .getScript());
    }
}
