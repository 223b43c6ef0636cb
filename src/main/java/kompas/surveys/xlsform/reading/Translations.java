package kompas.surveys.xlsform.reading;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kompas.surveys.xlsform.problem.Place;
import kompas.surveys.xlsform.problem.ProblemCode;
import kompas.surveys.xlsform.problem.Problems;
import kompas.surveys.xlsform.sheet.Column;
import kompas.surveys.xlsform.sheet.Table;

/** Whether each language has all the columns that any language has. */
final class Translations {

    private static final Set<String> TEXTS = Set.of("label", "hint", "guidance_hint");
    private static final Set<String> DEEPER = Set.of(
            "media::image",
            "media::big-image",
            "media::audio",
            "media::video",
            "bind::jr:constraintMsg",
            "bind::jr:requiredMsg");
    private static final String NONE = "default";

    private final Problems problems;
    private boolean translated;

    Translations(Problems problems) {
        this.problems = problems;
    }

    /** Whether any sheet checked so far has texts by language. */
    boolean isTranslated() {
        return translated;
    }

    void check(Table table) {
        Map<String, Set<String>> byLanguage = new LinkedHashMap<>();
        Set<String> all = new TreeSet<>();
        for (Column column : table.columns()) {
            int deep = TEXTS.contains(column.first()) ? 1 : 2;
            if (column.path().size() < deep || column.path().size() > deep + 1) {
                continue;
            }
            String text = String.join("::", column.path().subList(0, deep));
            if (deep == 1 || DEEPER.contains(text)) {
                boolean plain = column.path().size() == deep;
                byLanguage
                        .computeIfAbsent(plain ? NONE : column.path().getLast(), unused -> new TreeSet<>())
                        .add(name(text));
                all.add(name(text));
            }
        }
        Set<String> languages = new TreeSet<>(byLanguage.keySet());
        languages.remove(NONE);
        if (!languages.isEmpty()) {
            translated = true;
            languages.forEach(language -> checkTag(table, language));
            byLanguage.forEach((language, texts) -> checkColumns(table, language, texts, all));
        }
    }

    private void checkColumns(Table table, String language, Set<String> texts, Set<String> all) {
        Set<String> missing = new TreeSet<>(all);
        missing.removeAll(texts);
        if (!missing.isEmpty()) {
            Place place = Place.of(table.kind().sheet());
            problems.warn(place, ProblemCode.TRANSLATION_COLUMNS_MISSING, language, String.join(", ", missing));
        }
    }

    /** "Dansk (da)": clients find the reader's language by what stands in the brackets. */
    private void checkTag(Table table, String language) {
        int open = language.lastIndexOf('(');
        String tag = open < 0 || !language.endsWith(")") ? "" : language.substring(open + 1, language.length() - 1);
        String primary = Locale.forLanguageTag(tag).getLanguage();
        boolean known = !primary.isEmpty()
                && !Locale.of(primary).getDisplayLanguage(Locale.ENGLISH).equals(primary);
        if (!known) {
            problems.warn(Place.of(table.kind().sheet()), ProblemCode.LANGUAGE_UNKNOWN, language);
        }
    }

    private static String name(String text) {
        return switch (text) {
            case "bind::jr:constraintMsg" -> "constraint_message";
            case "bind::jr:requiredMsg" -> "required_message";
            default -> text;
        };
    }
}
