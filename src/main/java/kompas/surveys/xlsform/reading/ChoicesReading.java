package kompas.surveys.xlsform.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kompas.surveys.xlsform.expression.XmlNames;
import kompas.surveys.xlsform.problem.Place;
import kompas.surveys.xlsform.problem.ProblemCode;
import kompas.surveys.xlsform.problem.Problems;
import kompas.surveys.xlsform.sheet.Cells;
import kompas.surveys.xlsform.sheet.Column;
import kompas.surveys.xlsform.sheet.Table;
import kompas.surveys.xlsform.sheet.Texts;
import kompas.surveys.xlsform.tree.Choice;
import kompas.surveys.xlsform.tree.ChoiceList;
import kompas.surveys.xlsform.tree.Wording;

/** The lists of answers to choose from. */
final class ChoicesReading {

    private final Problems problems;
    private final boolean duplicatesAllowed;
    private final Map<String, ChoiceList> lists = new LinkedHashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Set<String> unusable = new HashSet<>();

    ChoicesReading(Problems problems, boolean duplicatesAllowed) {
        this.problems = problems;
        this.duplicatesAllowed = duplicatesAllowed;
    }

    Map<String, ChoiceList> read(Table table) {
        table.columns().forEach(this::checkHeading);
        for (Cells row : table.rows()) {
            String list = row.text("list_name");
            if (!list.isEmpty()) {
                add(lists.computeIfAbsent(list, ChoiceList::new), row);
            }
        }
        return lists;
    }

    /** Columns become elements of the form, so they need names that XML can take. */
    private void checkHeading(Column column) {
        if (column.path().size() > 1 || !XmlNames.isName(column.first())) {
            unusable.add(column.key());
        }
        if (column.first().indexOf(' ') >= 0) {
            problems.warn(new Place("choices", 1, column.heading()), ProblemCode.HEADING_UNUSABLE, column.heading());
        }
    }

    private void add(ChoiceList list, Cells row) {
        String name = row.text("name");
        if (name.isEmpty()) {
            problems.error(row.place("name"), ProblemCode.CHOICE_WITHOUT_NAME, list.name());
            return;
        }
        boolean isNew =
                names.computeIfAbsent(list.name(), unused -> new HashSet<>()).add(name);
        if (!isNew && !duplicatesAllowed) {
            problems.error(row.place("name"), ProblemCode.CHOICE_TWICE, name, list.name());
        }
        Texts label = row.texts("label");
        if (label.isEmpty()) {
            problems.warn(row.place("label"), ProblemCode.CHOICE_WITHOUT_LABEL, name);
        }
        Map<String, String> others = new LinkedHashMap<>(row.others());
        others.keySet().removeAll(unusable);
        if (!row.text("sms_option").isEmpty()) {
            others.put("sms_option", row.text("sms_option"));
        }
        Wording wording = new Wording(label, Texts.NONE, Texts.NONE, DetailsReading.media(row));
        list.add(new Choice(name, wording, others, row.place()));
    }
}
