package kompas.surveys.xlsform;

import java.util.List;
import kompas.shared.text.Text;

/**
 * One thing that is wrong, or looks wrong, in a questionnaire, and the cell where it stands.
 *
 * @param row as the spreadsheet numbers it; 0 where no one row is at fault
 * @param column the heading; "" where no one column is at fault
 * @param code a message key
 * @param words what fills the message, in its order
 */
public record FormProblem(String sheet, int row, String column, String code, List<String> words) {

    public FormProblem {
        words = List.copyOf(words);
    }

    /** A sentence that begins with where to look: "Sheet survey, row 12, column relevant: …". */
    public String say(Text t) {
        return t.say(
                "xlsform.where." + where(),
                "sheet",
                sheet,
                "row",
                Integer.toString(row),
                "column",
                column,
                "what",
                what(t));
    }

    /** The same without the place, for whoever shows it there. */
    public String what(Text t) {
        Object[] arguments = new Object[words.size() * 2];
        for (int i = 0; i < words.size(); i++) {
            arguments[2 * i] = String.valueOf(i);
            arguments[2 * i + 1] = words.get(i);
        }
        return t.say(code, arguments);
    }

    private String where() {
        if (row == 0) {
            return column.isEmpty() ? "sheet" : "column";
        }
        return column.isEmpty() ? "row" : "cell";
    }
}
