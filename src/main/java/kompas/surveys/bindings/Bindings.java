package kompas.surveys.bindings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kompas.directory.stating.FactPaths;
import kompas.directory.stating.Rule;
import kompas.shared.kernel.Coded;
import kompas.surveys.workbook.Row;
import kompas.surveys.workbook.Sheet;
import kompas.surveys.workbook.Workbook;
import kompas.surveys.xlsform.FormProblem;
import kompas.surveys.xlsform.FormQuestion;
import kompas.surveys.xlsform.FormQuestions;

/**
 * The bindings of a workbook, and what is wrong with them. A row that is wrong binds nothing and hinders nothing: the
 * questionnaire can be asked without it.
 */
public final class Bindings {

    /** The sheet they stand in. */
    public static final String SHEET = "bindings";

    /** To what the question is bound that asks how the answers come: on a visit, by phone, on paper, by themselves. */
    public static final String WAY = "response.way";

    private static final String QUESTION = "question";
    private static final String BINDS_TO = "binds_to";
    private static final String RULE = "rule";
    private static final String NEVER = "never_publish";

    /** About the answers, not about the organisation. */
    private static final Pattern KEPT = Pattern.compile("(response|consents|outcome)\\.[a-z_]+");

    private static final Set<String> PICTURES = Set.of("pictures", "pictures.alt");

    private final List<Binding> sound = new ArrayList<>();
    private final List<FormProblem> problems = new ArrayList<>();
    private final Set<String> bound = new HashSet<>();

    private Bindings() {}

    /** Those of a workbook that are sound, in its order. */
    public static List<Binding> of(Workbook workbook) {
        return read(workbook).sound;
    }

    /** The path of the question bound to something; empty where none is. */
    public static Optional<String> question(Workbook workbook, String bindsTo) {
        return of(workbook).stream()
                .filter(binding -> binding.bindsTo().equals(bindsTo))
                .map(Binding::path)
                .findFirst();
    }

    /** What is wrong with the others, and where. */
    public static List<FormProblem> problems(Workbook workbook) {
        return read(workbook).problems;
    }

    private static Bindings read(Workbook workbook) {
        Bindings bindings = new Bindings();
        workbook.sheets().stream()
                .filter(sheet -> sheet.name().strip().equalsIgnoreCase(SHEET))
                .findFirst()
                .ifPresent(sheet -> bindings.read(sheet, paths(workbook)));
        return bindings;
    }

    private static Map<String, String> paths(Workbook workbook) {
        Map<String, String> paths = new HashMap<>();
        for (FormQuestion question : FormQuestions.of(workbook)) {
            paths.put(question.path().substring(question.path().lastIndexOf('/') + 1), question.path());
        }
        return paths;
    }

    private void read(Sheet sheet, Map<String, String> paths) {
        List<String> headings = sheet.headings().stream()
                .map(heading -> heading.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (String needed : List.of(QUESTION, BINDS_TO, RULE)) {
            if (!headings.contains(needed)) {
                problems.add(new FormProblem(sheet.name(), 0, needed, "proposing.binding.no-column", List.of()));
                return;
            }
        }
        for (Row row : sheet.rows()) {
            Written written = new Written(
                    sheet.name(),
                    row.number(),
                    cell(row, headings.indexOf(QUESTION)),
                    cell(row, headings.indexOf(BINDS_TO)),
                    cell(row, headings.indexOf(RULE)).toLowerCase(Locale.ROOT));
            if (!written.question().isEmpty() || !written.bindsTo().isEmpty()) {
                take(written, paths);
            }
        }
    }

    private static String cell(Row row, int column) {
        return column < row.cells().size() ? row.cells().get(column).strip() : "";
    }

    private record Written(String sheet, int row, String question, String bindsTo, String rule) {

        FormProblem problem(String column, String key, String word) {
            return new FormProblem(sheet, row, column, key, List.of(word));
        }

        boolean kept() {
            return KEPT.matcher(bindsTo).matches();
        }
    }

    private void take(Written written, Map<String, String> paths) {
        Optional<Rule> rule = Coded.find(Rule.class, written.rule());
        String path = paths.get(written.question());
        int before = problems.size();
        if (path == null) {
            problems.add(written.problem(QUESTION, "proposing.binding.question-unknown", written.question()));
        } else if (!bound.add(written.question())) {
            problems.add(written.problem(QUESTION, "proposing.binding.question-twice", written.question()));
        }
        if (!written.kept() && !FactPaths.knows(written.bindsTo()) && !PICTURES.contains(written.bindsTo())) {
            boolean alsoKept = written.bindsTo().equals("contacts.uses");
            if (!alsoKept || !written.rule().equals(NEVER)) {
                problems.add(written.problem(BINDS_TO, "proposing.binding.path-unknown", written.bindsTo()));
            }
        }
        if (rule.isEmpty() && !written.rule().equals(NEVER)) {
            problems.add(written.problem(RULE, "proposing.binding.rule-unknown", written.rule()));
        }
        if (problems.size() == before && path != null) {
            sound.add(new Binding(path, written.bindsTo(), written.kept() ? Optional.empty() : rule));
        }
    }
}
