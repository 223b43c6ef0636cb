package kompas.surveys.xlsform.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kompas.surveys.xlsform.expression.References;
import kompas.surveys.xlsform.problem.Place;
import kompas.surveys.xlsform.problem.ProblemCode;
import kompas.surveys.xlsform.problem.Problems;
import kompas.surveys.xlsform.sheet.Cells;
import kompas.surveys.xlsform.tree.Asking;
import kompas.surveys.xlsform.tree.ChoiceList;
import kompas.surveys.xlsform.tree.Details;
import kompas.surveys.xlsform.tree.Options;
import kompas.surveys.xlsform.tree.Question;
import kompas.surveys.xlsform.tree.QuestionType;
import org.jspecify.annotations.Nullable;

/** A row that offers answers to choose from. */
final class SelectReading {

    private static final String APPEARANCE = "appearance";

    private final Draft draft;
    private final Problems problems;
    private final QuestionReading questions;
    private final Others others;
    private final ListChecks lists;

    /** Inside a table, the list all its questions share; "" before the first of them; null outside. */
    private @Nullable String table;

    SelectReading(Draft draft, QuestionReading questions) {
        this.draft = draft;
        this.problems = draft.problems;
        this.questions = questions;
        this.others = new Others(draft);
        this.lists = new ListChecks(draft);
    }

    void beginTable() {
        table = "";
    }

    void endTable() {
        table = null;
    }

    /** The name of the row is a good one and taken. */
    void read(Cells row, TypeCell.Select select, Frame around) {
        String name = row.text("name");
        draft.questions.add(name);
        boolean usable = lists.check(row, select);
        Parameters parameters = parameters(row, select);
        Map<String, String> order = order(parameters);
        if (!usable) {
            return;
        }
        Details details = QuestionReading.details(row, select.type());
        if (table != null) {
            joinTable(row, select, around);
            details.control().put(APPEARANCE, "list-nolabel");
        }
        Options options = options(select, parameters, details);
        Asking asking = questions.asking(row, select.type()).from(options, order);
        Question question = new Question(select.type(), name, row.place("name"), details, asking);
        questions.addActions(question, parameters, QuestionReading.isRepeated(around.section));
        around.section.add(question);
        if (select.other()) {
            others.add(row, select.list(), around);
        }
    }

    private Options options(TypeCell.Select select, Parameters parameters, Details details) {
        String list = select.list();
        if (select.type() == QuestionType.SELECT_EXTERNAL) {
            return new Options.OfExternalList(list);
        }
        if (select.isFile()) {
            boolean places = list.endsWith(".geojson");
            String value = parameters.has("value") ? parameters.get("value") : places ? "id" : "name";
            String label = parameters.has("label") ? parameters.get("label") : places ? "title" : "label";
            return new Options.OfFile(list, value, label);
        }
        if (list.contains("${")) {
            return new Options.OfAnswers(list);
        }
        ChoiceList choices = draft.choices.get(list);
        if (choices != null && isSearched(details)) {
            choices.search();
            return new Options.Searched(list);
        }
        return new Options.OfList(list);
    }

    private Parameters parameters(Cells row, TypeCell.Select select) {
        Parameters parameters = Parameters.of(row, problems);
        if (!select.isFile()) {
            return parameters.allow("randomize", "seed");
        }
        parameters.allow("randomize", "seed", "value", "label");
        for (String key : List.of("value", "label")) {
            if (parameters.has(key) && !isColumn(parameters.get(key))) {
                parameters.complain(ProblemCode.PARAMETER_NAME, key, parameters.get(key));
            }
        }
        return parameters;
    }

    private Map<String, String> order(Parameters parameters) {
        Map<String, String> order = new LinkedHashMap<>();
        String seed = parameters.get("seed");
        if (parameters.has("randomize")) {
            order.put("randomize", parameters.oneOf("randomize", "true", "false"));
            boolean good = seed.isEmpty() || References.only(seed) != null || RangeReading.number(seed) != null;
            if (!good) {
                parameters.complain(ProblemCode.SEED_VALUE, seed);
            }
        } else if (parameters.has("seed")) {
            parameters.complain(ProblemCode.SEED_WITHOUT_RANDOMIZE);
        }
        if (!seed.isEmpty()) {
            order.put("seed", seed);
        }
        return order;
    }

    /** The first question of a table puts the row of labels above itself. */
    private void joinTable(Cells row, TypeCell.Select select, Frame around) {
        Place place = row.place("type");
        if ("".equals(table)) {
            table = select.list();
            if (!row.text("choice_filter").isEmpty()) {
                problems.error(row.place("choice_filter"), ProblemCode.FILTER_IN_TABLE);
            }
            Details labels = Details.labelled(" ");
            labels.bind().putAll(select.type().bind());
            labels.control().put(APPEARANCE, "label");
            String name = "reserved_name_for_field_list_labels_" + row.row();
            Asking asking = Asking.PLAIN.from(new Options.OfList(select.list()), Map.of());
            around.section.add(new Question(select.type(), name, place, labels, asking));
        }
        if (!select.list().equals(table)) {
            problems.error(place, ProblemCode.TABLE_OF_TWO_LISTS, String.valueOf(table), select.list());
        }
    }

    /** Whether a client is told to search a file instead of showing the list. */
    static boolean isSearched(Details details) {
        String appearance = details.control().getOrDefault(APPEARANCE, "");
        int search = appearance.indexOf("search(");
        return search >= 0 && appearance.indexOf(')', search) > 0;
    }

    private static boolean isColumn(String name) {
        char first = name.charAt(0);
        boolean begins = first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z' || first == '_';
        return begins
                && name.chars()
                        .allMatch(c -> c >= 'a' && c <= 'z'
                                || c >= 'A' && c <= 'Z'
                                || c >= '0' && c <= '9'
                                || c == '_'
                                || c == '-'
                                || c == '.');
    }
}
