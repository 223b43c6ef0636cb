package kompas.surveys.writing.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kompas.shared.kernel.Typed;
import kompas.surveys.writing.sheets.Card;
import kompas.surveys.writing.sheets.Choices;
import kompas.surveys.writing.sheets.Grid;
import kompas.surveys.writing.sheets.Item;
import kompas.surveys.writing.sheets.Kind;
import kompas.surveys.writing.sheets.Languages;
import kompas.surveys.writing.sheets.Limit;
import kompas.surveys.writing.sheets.Manuscript;
import kompas.surveys.writing.sheets.Names;
import kompas.surveys.writing.sheets.Rule;
import kompas.surveys.writing.sheets.Wording;
import org.springframework.util.MultiValueMap;

/**
 * One question as a form has it, field by field; what a form does not show is not in it, and stays as it is.
 *
 * @param typed {@code label.0} is its wording in the first language, {@code choice.yes.0} that of a choice
 */
public record QuestionForm(Map<String, String> typed) {

    static final String YES = "yes";
    static final String OWN = "own";

    /** Columns only those look at who know how forms are made. */
    static final Map<String, String> FURTHER = further();

    private static final int LONGEST = 4000;
    private static final int MOST_LINES = 300;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");

    private static Map<String, String> further() {
        Map<String, String> further = new LinkedHashMap<>();
        further.put("calculation", "bind::calculate");
        further.put("default", "default");
        further.put("count", "control::jr:count");
        further.put("filter", "choice_filter");
        further.put("appearance", "control::appearance");
        further.put("parameters", "parameters");
        return further;
    }

    public static String field(Wording wording) {
        return wording.name().toLowerCase(Locale.ROOT);
    }

    static QuestionForm of(MultiValueMap<String, String> sent) {
        Map<String, String> typed = new LinkedHashMap<>();
        sent.keySet().forEach(name -> typed.put(name, Typed.text(sent.getFirst(name))));
        return new QuestionForm(typed);
    }

    static QuestionForm of(Manuscript m, Item item) {
        Map<String, String> typed = new LinkedHashMap<>();
        Languages languages = Languages.of(m);
        Grid grid = m.survey();
        typed.put("kind", Card.kind(m, item).code());
        typed.put("name", item.name());
        for (Wording wording : Wording.all()) {
            for (int i = 0; i < languages.all().size(); i++) {
                String text =
                        wording.in(languages, grid, item.row(), languages.all().get(i));
                typed.put(field(wording) + "." + i, text);
            }
        }
        typed.put("required", required(grid.cell(item.row(), "bind::required")));
        typed.put("relevant", grid.cell(item.row(), "bind::relevant"));
        Limit limit = Limit.read(grid.cell(item.row(), "bind::constraint"));
        typed.put("least", limit.least());
        typed.put("most", limit.most());
        typed.put("day", limit.day().name().toLowerCase(Locale.ROOT));
        typed.put("letters", limit.letters());
        typed.put("picks", limit.choices());
        typed.put("limit", limit.own());
        FURTHER.forEach((field, column) -> typed.put(field, grid.cell(item.row(), column)));
        typed.putAll(labels(m, item, languages));
        Rule.read(typed.getOrDefault("relevant", "")).ifPresent(rule -> typed.putAll(RuleForm.fields(rule)));
        return new QuestionForm(typed);
    }

    private static Map<String, String> labels(Manuscript m, Item item, Languages languages) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (Choices.Choice choice : Choices.of(m, item.list())) {
            for (int i = 0; i < languages.all().size(); i++) {
                typed.put(
                        "choice." + choice.name() + "." + i,
                        choice.labels().getOrDefault(languages.all().get(i), ""));
            }
        }
        return typed;
    }

    private static String required(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "true()" -> YES;
            case "", "no", "false", "false()" -> "";
            default -> OWN;
        };
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What must be mended, by field: a message key each. */
    Map<String, String> wrong(Manuscript m, Item item) {
        Map<String, String> wrong = new LinkedHashMap<>();
        typed.forEach((field, text) -> {
            if (text.length() > LONGEST) {
                wrong.put(field, "writing.problem.long");
            }
        });
        for (String number : List.of("least", "most")) {
            if (!value(number).isEmpty() && !NUMBER.matcher(number(number)).matches()) {
                wrong.put(number, "writing.problem.number");
            }
        }
        for (String count : List.of("letters", "picks")) {
            if (!value(count).isEmpty() && !value(count).matches("[1-9][0-9]{0,4}")) {
                wrong.put(count, "writing.problem.count");
            }
        }
        if (typed.containsKey("name") && !value("name").equals(item.name())) {
            name(m, item).ifPresent(problem -> wrong.put("name", problem));
        }
        wrong.putAll(RuleForm.wrong(this));
        return wrong;
    }

    private Optional<String> name(Manuscript m, Item item) {
        if (!Names.isUsable(value("name"))) {
            return Optional.of("writing.problem.name");
        }
        boolean taken = Names.taken(m).contains(value("name").toLowerCase(Locale.ROOT))
                && !value("name").equalsIgnoreCase(item.name());
        return taken ? Optional.of("writing.problem.name-taken") : Optional.empty();
    }

    private String number(String field) {
        return value(field).replace(" ", "").replace(',', '.').replace('−', '-');
    }

    /** The manuscript with what was typed; the name comes last, as everything else finds the question by the old one. */
    Manuscript write(Manuscript m, String key) {
        Manuscript written =
                Kind.find(value("kind")).map(kind -> Card.kind(m, key, kind)).orElse(m);
        written = cells(written, key);
        written = choices(written, key);
        return typed.containsKey("name") ? Names.rename(written, key, value("name")) : written;
    }

    private Manuscript cells(Manuscript m, String key) {
        int row = m.outline().find(key).orElseThrow().row();
        Languages languages = Languages.of(m);
        Grid grid = m.survey();
        for (Wording wording : Wording.all()) {
            for (int i = 0; i < languages.all().size(); i++) {
                String field = field(wording) + "." + i;
                grid = typed.containsKey(field)
                        ? grid.with(
                                row,
                                wording.key(languages, grid, languages.all().get(i)),
                                value(field))
                        : grid;
            }
        }
        if (typed.containsKey("required") && !value("required").equals(required(grid.cell(row, "bind::required")))) {
            grid = grid.with(row, "bind::required", value("required").equals(YES) ? YES : "");
        }
        grid = limited(shown(m, grid, row), row);
        for (Map.Entry<String, String> column : FURTHER.entrySet()) {
            boolean same = !typed.containsKey(column.getKey())
                    || typed.containsKey("kind") && changedKind(m, key, column.getKey());
            grid = same ? grid : grid.with(row, column.getValue(), value(column.getKey()));
        }
        return m.withSurvey(grid);
    }

    /** An expression that was typed goes before lines that were chosen; what says the same stays as it is written. */
    private Grid shown(Manuscript m, Grid grid, int row) {
        String before = grid.cell(row, "bind::relevant");
        if (typed.containsKey("relevant") && !value("relevant").equals(before)) {
            return grid.with(row, "bind::relevant", value("relevant"));
        }
        Rule rule = RuleForm.rule(this, m);
        boolean same = !typed.containsKey(RuleForm.JOIN)
                || Rule.read(before)
                        .filter(now -> now.equals(rule)
                                || now.tests().equals(rule.tests())
                                        && now.tests().size() < 2)
                        .isPresent();
        return same ? grid : grid.with(row, "bind::relevant", rule.write());
    }

    /** A form that changes the kind still says how the old one looked. */
    private boolean changedKind(Manuscript m, String key, String field) {
        boolean looks = field.equals("appearance") || field.equals("parameters");
        return looks && !value("was").isEmpty() && !value("was").equals(value("kind"));
    }

    private Grid limited(Grid grid, int row) {
        if (!typed.containsKey("limit")
                && !typed.containsKey("least")
                && !typed.containsKey("letters")
                && !typed.containsKey("picks")
                && !typed.containsKey("day")) {
            return grid;
        }
        Limit before = Limit.read(grid.cell(row, "bind::constraint"));
        Limit after = typed.containsKey("limit") && !value("limit").isEmpty()
                ? Limit.own(value("limit"))
                : new Limit(number("least"), number("most"), day(), value("letters"), value("picks"), "");
        return after.equals(before) ? grid : grid.with(row, "bind::constraint", after.write());
    }

    private Limit.Day day() {
        return List.of(Limit.Day.values()).stream()
                .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(value("day")))
                .findFirst()
                .orElse(Limit.Day.ANY);
    }

    private Manuscript choices(Manuscript m, String key) {
        Item item = m.outline().find(key).orElseThrow();
        if (!item.kind().chooses() || item.fromFile()) {
            return m;
        }
        Manuscript written = m;
        Languages languages = Languages.of(m);
        for (Choices.Choice choice : Choices.of(m, item.list())) {
            Map<String, String> labels = new LinkedHashMap<>();
            for (int i = 0; i < languages.all().size(); i++) {
                String field = "choice." + choice.name() + "." + i;
                if (typed.containsKey(field)) {
                    labels.put(languages.all().get(i), value(field));
                }
            }
            written = Choices.label(written, item.list(), choice.name(), labels);
        }
        for (Map<String, String> labels : lines(languages)) {
            written = Choices.add(written, item.list(), labels);
        }
        return written;
    }

    /** One choice a line; a table pasted from a spreadsheet has its languages side by side. */
    private List<Map<String, String>> lines(Languages languages) {
        List<Map<String, String>> lines = new ArrayList<>();
        for (String line : value("lines").split("\n")) {
            String[] cells = line.split("\t");
            Map<String, String> labels = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(cells.length, languages.all().size()); i++) {
                if (!cells[i].isBlank()) {
                    labels.put(languages.all().get(i), Typed.line(cells[i]));
                }
            }
            if (!labels.isEmpty() && lines.size() < MOST_LINES) {
                lines.add(labels);
            }
        }
        return lines;
    }
}
