package kompas.surveys.paper;

import java.util.Map;
import kompas.surveys.xlsform.sheet.Texts;

/** What a form says in one language, else in its own first, for people who cannot tap on anything. */
record FormWords(String language, String first) {

    String of(Texts texts) {
        Map<String, String> by = texts.by("");
        String said = by.entrySet().stream()
                .filter(text -> speaks(text.getKey(), language))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() ->
                        by.getOrDefault(first, by.values().stream().findFirst().orElse("")));
        return said.replaceAll("\\$\\{[^}]*}", "………").replace("**", "").strip();
    }

    private static boolean speaks(String column, String language) {
        return column.equals(language) || column.endsWith("(" + language + ")");
    }
}
