package kompas.surveys.questionnaires;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kompas.surveys.questionnaires.FormQuestion.Choice;
import kompas.surveys.workbook.Row;
import kompas.surveys.workbook.Sheet;
import kompas.surveys.workbook.Workbook;

/** The questions of a workbook that is known to be a form, in their order: what shows answers in words needs no more of it. */
public final class FormQuestions {

    private static final Pattern BEGIN = Pattern.compile("begin[ _](group|repeat|loop)");
    private static final Pattern END = Pattern.compile("end[ _](group|repeat|loop)");
    private static final Pattern LABEL =
            Pattern.compile("\\s*label\\s*(?:::?\\s*(.+?)\\s*)?", Pattern.CASE_INSENSITIVE);
    /** Not asked of anybody. */
    private static final Set<String> SILENT = Set.of("note", "xml-external", "csv-external", "audit");

    private final Map<String, List<Choice>> lists;
    private final List<FormQuestion> questions = new ArrayList<>();
    private final Deque<Section> sections = new ArrayDeque<>();

    private record Section(String name, boolean repeats) {}

    private FormQuestions(Map<String, List<Choice>> lists) {
        this.lists = lists;
    }

    public static List<FormQuestion> of(Workbook workbook) {
        FormQuestions reading = new FormQuestions(choices(workbook));
        sheet(workbook, "survey").ifPresent(survey -> survey.rows().forEach(row -> reading.take(survey, row)));
        return List.copyOf(reading.questions);
    }

    private void take(Sheet sheet, Row row) {
        String type = cell(sheet, row, "type").replaceAll("\\s+", " ");
        String name = cell(sheet, row, "name");
        Matcher begin = BEGIN.matcher(type.toLowerCase(Locale.ROOT));
        if (begin.lookingAt()) {
            sections.addLast(new Section(name, !begin.group(1).equals("group")));
            return;
        }
        if (END.matcher(type.toLowerCase(Locale.ROOT)).lookingAt()) {
            sections.pollLast();
            return;
        }
        String[] words = type.split(" ");
        if (!name.isEmpty() && !type.isEmpty() && !SILENT.contains(words[0])) {
            questions.add(new FormQuestion(
                    sections.stream().map(section -> section.name() + "/").collect(Collectors.joining()) + name,
                    words[0],
                    labels(sheet, row),
                    words.length > 1 ? lists.getOrDefault(words[1], List.of()) : List.of(),
                    sections.stream().anyMatch(Section::repeats)));
        }
    }

    private static Map<String, List<Choice>> choices(Workbook workbook) {
        Map<String, List<Choice>> lists = new HashMap<>();
        sheet(workbook, "choices")
                .ifPresent(sheet -> sheet.rows().forEach(row -> {
                    String list = cell(sheet, row, "list_name");
                    lists.computeIfAbsent(
                                    list.isEmpty() ? cell(sheet, row, "list name") : list, unused -> new ArrayList<>())
                            .add(new Choice(cell(sheet, row, "name"), labels(sheet, row)));
                }));
        return lists;
    }

    private static Map<String, String> labels(Sheet sheet, Row row) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(sheet.headings().size(), row.cells().size()); i++) {
            Matcher label = LABEL.matcher(sheet.headings().get(i));
            String text = row.cells().get(i).strip();
            if (label.matches() && !text.isEmpty()) {
                labels.put(Optional.ofNullable(label.group(1)).orElse(""), text);
            }
        }
        return labels;
    }

    private static Optional<Sheet> sheet(Workbook workbook, String name) {
        return workbook.sheets().stream()
                .filter(sheet -> sheet.name().strip().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private static String cell(Sheet sheet, Row row, String heading) {
        for (int i = 0; i < Math.min(sheet.headings().size(), row.cells().size()); i++) {
            if (sheet.headings().get(i).strip().toLowerCase(Locale.ROOT).equals(heading)) {
                return row.cells().get(i).strip();
            }
        }
        return "";
    }
}
