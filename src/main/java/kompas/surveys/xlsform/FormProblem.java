package kompas.surveys.xlsform;

import java.util.List;

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
}
