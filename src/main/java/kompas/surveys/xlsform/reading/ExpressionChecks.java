package kompas.surveys.xlsform.reading;

import java.util.List;
import java.util.Optional;
import kompas.surveys.xlsform.expression.References;
import kompas.surveys.xlsform.problem.Place;
import kompas.surveys.xlsform.problem.ProblemCode;
import kompas.surveys.xlsform.problem.Problems;
import kompas.surveys.xlsform.sheet.Cells;
import kompas.surveys.xlsform.sheet.YesNo;
import kompas.surveys.xpath.Expression;
import kompas.surveys.xpath.Flaw;

/** Whether a client can read the expressions of a row. */
final class ExpressionChecks {

    private static final List<String> COLUMNS = List.of(
            "bind::relevant",
            "bind::constraint",
            "bind::calculate",
            "bind::required",
            "bind::readonly",
            "choice_filter",
            "control::jr:count");

    /** How much of an expression is shown around the place where it breaks. */
    private static final int SHOWN = 30;

    private final Problems problems;

    ExpressionChecks(Problems problems) {
        this.problems = problems;
    }

    void check(Iterable<Cells> rows) {
        for (Cells row : rows) {
            for (String column : COLUMNS) {
                String text = row.text(column);
                boolean writtenOut = YesNo.of(text).isEmpty() && References.broken(text) == null;
                if (!text.isEmpty() && writtenOut) {
                    check(text, row.place(column));
                }
            }
        }
    }

    private void check(String text, Place place) {
        Expression expression = Expression.of(text);
        Optional<Flaw> flaw = expression.flaw();
        if (flaw.isPresent()) {
            int position = Math.min(flaw.get().position(), text.length());
            String around = text.substring(Math.max(0, position - SHOWN), Math.min(text.length(), position + SHOWN));
            problems.error(place, code(flaw.get().kind()), flaw.get().what(), around);
            return;
        }
        for (Flaw unknown : expression.unknownFunctions()) {
            problems.warn(place, ProblemCode.FUNCTION_UNKNOWN, unknown.what());
        }
    }

    private static ProblemCode code(Flaw.Kind kind) {
        return switch (kind) {
            case OPEN_TEXT -> ProblemCode.TEXT_OPEN;
            case OPEN_BRACKET -> ProblemCode.BRACKET_OPEN;
            case CLOSED_BRACKET -> ProblemCode.BRACKET_CLOSED;
            case VALUE_MISSING -> ProblemCode.VALUE_MISSING;
            case OPERATOR_MISSING -> ProblemCode.OPERATOR_MISSING;
            case EMPTY, OPEN_REFERENCE, LETTER, COMMA, UNKNOWN_FUNCTION -> ProblemCode.EXPRESSION_BROKEN;
        };
    }
}
