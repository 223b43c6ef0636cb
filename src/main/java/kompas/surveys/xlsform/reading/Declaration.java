package kompas.surveys.xlsform.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kompas.surveys.xlsform.expression.References;
import kompas.surveys.xlsform.problem.Place;
import kompas.surveys.xlsform.sheet.Cells;
import kompas.surveys.xlsform.tree.Action;
import kompas.surveys.xlsform.tree.Asking;
import kompas.surveys.xlsform.tree.Attribute;
import kompas.surveys.xlsform.tree.Details;
import kompas.surveys.xlsform.tree.Question;
import kompas.surveys.xlsform.tree.QuestionType;
import kompas.surveys.xlsform.tree.Section;

/**
 * A row of the sheet "entities": answers become a record of a list, or change one.
 *
 * @param createIf and the rest are expressions; "" where the row has none
 */
record Declaration(String list, Place place, String id, String createIf, String updateIf, String label, String repeat) {

    static Declaration of(Cells row) {
        return new Declaration(
                row.text("dataset"),
                row.place(),
                row.text("entity_id"),
                row.text("create_if"),
                row.text("update_if"),
                row.text("label"),
                row.text("repeat"));
    }

    boolean updates() {
        return !id.isEmpty();
    }

    /** Names of the questions its expressions speak of. */
    Set<String> references() {
        Set<String> names = new LinkedHashSet<>();
        for (String expression : List.of(id, createIf, updateIf, label)) {
            References.in(expression).forEach(reference -> names.add(reference.name()));
        }
        return names;
    }

    /** The record as it stands in the data. */
    Section element(boolean repeated) {
        Section element = Section.hidden("entity", place);
        element.add(attribute("dataset", list, Map.of()));
        if (!updates() || !createIf.isEmpty()) {
            element.add(attribute("create", "1", computed(createIf)));
        }
        if (updates()) {
            element.add(attribute("update", "1", computed(updateIf)));
            String record = "instance('" + list + "')/root/item[name=" + id + "]/";
            element.add(attribute("baseVersion", "", computed(record + "__version")));
            element.add(attribute("trunkVersion", "", computed(record + "__trunkVersion")));
            element.add(attribute("branchId", "", computed(record + "__branchId")));
        }
        element.add(idAttribute(repeated));
        if (!label.isEmpty()) {
            Details details = Details.none();
            details.bind().putAll(computed(label));
            element.add(new Question(QuestionType.CALCULATE, "label", place, details, Asking.PLAIN));
        }
        return element;
    }

    /** A new record gets its id when the form is opened, and in each turn of a repeat anew. */
    private Attribute idAttribute(boolean repeated) {
        Map<String, String> bind = new LinkedHashMap<>();
        if (updates()) {
            bind.put("calculate", id);
        }
        bind.put("type", "string");
        bind.put("readonly", "true()");
        List<Action> actions = new ArrayList<>();
        if (!updates()) {
            actions.add(Action.of(Action.SET_VALUE, Action.Event.FIRST_LOAD, "uuid()"));
            if (repeated) {
                actions.add(Action.of(Action.SET_VALUE, Action.Event.NEW_REPEAT, "uuid()"));
            }
        }
        return new Attribute("id", place, "", bind, actions);
    }

    private Attribute attribute(String name, String value, Map<String, String> bind) {
        return new Attribute(name, place, value, bind, List.of());
    }

    private static Map<String, String> computed(String expression) {
        if (expression.isEmpty()) {
            return Map.of();
        }
        Map<String, String> bind = new LinkedHashMap<>();
        bind.put("calculate", expression);
        bind.put("type", "string");
        bind.put("readonly", "true()");
        return bind;
    }
}
