package kompas.surveys.fieldwork.web;

import java.util.List;
import kompas.shared.web.Bar;
import kompas.surveys.Survey;
import kompas.surveys.fieldwork.FieldBoard;

/**
 * How far the asking has come, in words and bars.
 *
 * @param answered in hundredths of those that are asked, by municipality
 * @param ways responses by the way they came
 * @param tries by the way they were made
 */
public record FieldBoardView(
        Survey survey,
        FieldBoard.Numbers numbers,
        List<Bar> answered,
        List<Row> areas,
        List<Row> people,
        List<Bar> ways,
        List<Bar> tries,
        List<RespondentLine> late,
        List<RespondentLine> calls) {

    /** @param href of the list of these */
    public record Row(String label, String href, FieldBoard.Standing<?> standing) {}
}
