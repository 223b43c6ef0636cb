package kompas.surveys.writing.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kompas.shared.text.Slugs;
import kompas.surveys.workbook.Row;
import kompas.surveys.workbook.Sheet;
import kompas.surveys.workbook.Workbook;

/** The first page of a questionnaire: blank, or a copy of another. */
public final class Beginning {

    private Beginning() {}

    /** Without a question; what phones note by themselves is in it, so that it can be seen how long people took. */
    public static Manuscript blank(String title, List<String> languages) {
        List<String> headings = new ArrayList<>(List.of("type", "name"));
        languages.forEach(language -> headings.add("label::" + language));
        languages.forEach(language -> headings.add("hint::" + language));
        headings.addAll(List.of("required", "relevant", "constraint", "appearance"));
        List<Row> rows = new ArrayList<>();
        for (String meta : List.of("start", "end", "today")) {
            rows.add(new Row(rows.size() + 2, List.of(meta, meta)));
        }
        List<String> choices = new ArrayList<>(List.of("list_name", "name"));
        languages.forEach(language -> choices.add("label::" + language));
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("form_title", title);
        settings.put("form_id", Slugs.of(title));
        settings.put("version", "1");
        settings.put("default_language", languages.getFirst());
        settings.put("style", "pages");
        return Manuscript.of(new Workbook(
                Slugs.of(title),
                List.of(
                        new Sheet("survey", headings, rows),
                        new Sheet("choices", choices, List.of()),
                        new Sheet(
                                "settings",
                                List.copyOf(settings.keySet()),
                                List.of(new Row(2, List.copyOf(settings.values())))))));
    }

    /** Nothing at all, to take questions over into. */
    static Manuscript empty(List<String> languages) {
        List<String> survey = new ArrayList<>(List.of("type", "name"));
        List<String> choices = new ArrayList<>(List.of("list_name", "name"));
        for (String language : languages) {
            String label = language.isEmpty() ? "label" : "label" + Grid.BETWEEN + language;
            survey.add(label);
            choices.add(label);
        }
        return Manuscript.of(new Workbook(
                "excerpt", List.of(new Sheet("survey", survey, List.of()), new Sheet("choices", choices, List.of()))));
    }

    /** Phones know the copy by another id, so that it is never taken for the first. */
    public static Manuscript copy(Manuscript of, String title) {
        String id = Slugs.of(title);
        String free = id.equals(of.setting("id_string")) ? id + "-2" : id;
        return of.withSetting("title", title).withSetting("id_string", free).withSetting("version", "1");
    }
}
