package kompas.surveys.xlsform.reading;

import java.util.ArrayList;
import java.util.List;
import kompas.surveys.xlsform.problem.ProblemCode;
import kompas.surveys.xlsform.sheet.Cells;
import kompas.surveys.xlsform.sheet.Column;
import kompas.surveys.xlsform.sheet.Texts;
import kompas.surveys.xlsform.tree.Choice;
import kompas.surveys.xlsform.tree.ChoiceList;

/** Rows between {@code begin loop over list} and its end, written out once per choice of the list. */
final class Loops {

    /** Rows times choices can grow without end. */
    private static final int MOST_ROWS = 20_000;

    private Loops() {}

    record Turn(Choice choice, List<Cells> rows) {}

    /** Where the row is that closes the loop; the end of the sheet when none does. */
    static int end(List<Cells> rows, int begin) {
        int depth = 0;
        for (int i = begin; i < rows.size(); i++) {
            TypeCell type = TypeCell.of(rows.get(i).text("type"));
            if (type instanceof TypeCell.Begin) {
                depth++;
            } else if (type instanceof TypeCell.End && --depth == 0) {
                return i;
            }
        }
        return rows.size();
    }

    static List<Turn> turns(Draft draft, Cells row, String listName, List<Cells> inside) {
        ChoiceList list = draft.choices.get(listName);
        if (listName.isEmpty()) {
            draft.problems.error(row.place("type"), ProblemCode.LOOP_WITHOUT_LIST);
            return List.of();
        }
        if (list == null) {
            draft.problems.error(row.place("type"), ProblemCode.LIST_MISSING, listName);
            return List.of();
        }
        if ((long) list.choices().size() * inside.size() > MOST_ROWS) {
            draft.problems.error(row.place("type"), ProblemCode.TOO_LONG, MOST_ROWS);
            return List.of();
        }
        List<Turn> turns = new ArrayList<>();
        for (Choice choice : list.choices()) {
            if (!choice.name().equals("none")) {
                turns.add(new Turn(
                        choice, inside.stream().map(one -> filled(one, choice)).toList()));
            }
        }
        return turns;
    }

    private static Cells filled(Cells row, Choice choice) {
        return row.mapped((column, text) -> text.contains("%(") ? filled(column, text, choice) : text);
    }

    private static String filled(Column column, String text, Choice choice) {
        Texts label = choice.wording().label();
        String first = label.all().iterator().hasNext() ? label.all().iterator().next() : "";
        String language = column.path().getLast();
        return text.replace("%(name)s", choice.name())
                .replace("%(label)s", label.languages().getOrDefault(language, first));
    }
}
