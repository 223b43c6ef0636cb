package kompas.surveys.writing.sheets;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.surveys.xlsform.FormQuestion;

/**
 * Rows of one questionnaire in the languages of another: only those both have come over, however each writes their names. Where
 * they have none in common, all of the first come.
 */
final class Translating {

    /** Columns that are words, though their heading names no language. */
    private static final Set<String> WORDS = Stream.concat(
                    Wording.all().stream().map(Wording::column), Stream.of("guidance_hint"))
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, String> languages = new HashMap<>();
    private final List<String> named;
    private final String plain;
    private final Languages wanted;

    /** @param tag of the language to take where {@code to} does not say in which it is written */
    Translating(Manuscript from, Manuscript to, String tag) {
        this.wanted = Languages.of(to);
        List<String> spoken = Languages.of(from).all();
        this.plain = spoken.getFirst();
        this.named = spoken.stream()
                .filter(language -> !language.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String language : spoken) {
            find(language).ifPresent(own -> languages.put(language, own));
        }
        String first = wanted.all().getFirst();
        if (wanted.all().equals(List.of(""))) {
            languages.clear();
            languages.put(Languages.of(from).best(tag), "");
        } else if (spoken.contains("") && !languages.containsValue(first)) {
            languages.put("", first);
        }
        if (languages.isEmpty()) {
            spoken.forEach(language -> languages.put(language, language));
        }
    }

    private Optional<String> find(String language) {
        String tag = FormQuestion.tag(language);
        return wanted.all().stream()
                .filter(own -> own.equals(language)
                        || !tag.isEmpty() && FormQuestion.tag(own).equals(tag))
                .findFirst();
    }

    /** The cells of a row by the columns they belong in; what is in no language of the other is left out. */
    Map<String, String> of(Map<String, String> cells, Grid into) {
        Map<String, String> translated = new LinkedHashMap<>();
        cells.forEach((key, text) -> column(key, into).ifPresent(column -> translated.put(column, text)));
        return translated;
    }

    private Optional<String> column(String key, Grid into) {
        Optional<String> language =
                named.stream().filter(each -> key.endsWith(Grid.BETWEEN + each)).findFirst();
        if (language.isEmpty() && !WORDS.contains(key)) {
            return Optional.of(key);
        }
        String stem = language.map(each -> key.substring(0, key.length() - each.length() - Grid.BETWEEN.length()))
                .orElse(key);
        return Optional.ofNullable(languages.get(language.orElse(plain))).map(own -> wanted.key(into, stem, own));
    }
}
