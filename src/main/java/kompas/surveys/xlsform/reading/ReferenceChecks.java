package kompas.surveys.xlsform.reading;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import kompas.surveys.xlsform.expression.Reference;
import kompas.surveys.xlsform.expression.References;
import kompas.surveys.xlsform.problem.Place;
import kompas.surveys.xlsform.problem.ProblemCode;
import kompas.surveys.xlsform.problem.Problems;
import kompas.surveys.xlsform.sheet.Cells;
import kompas.surveys.xlsform.sheet.Column;
import kompas.surveys.xlsform.sheet.SheetKind;
import kompas.surveys.xlsform.sheet.Table;
import org.jspecify.annotations.Nullable;

/** Whether everything named with {@code ${…}} exists, and only once. */
final class ReferenceChecks {

    /** Names, and columns that are checked where they are read. */
    private static final Set<String> ELSEWHERE = Set.of("name", "trigger", "disabled");

    /** Choices carry many columns for filters; only what is shown can refer to answers. */
    private static final Set<String> SHOWN = Set.of("label", "media");

    private final Names names;
    private final Problems problems;

    ReferenceChecks(Names names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    void survey(Iterable<Cells> rows) {
        for (Cells row : rows) {
            check(row, column -> !ELSEWHERE.contains(column.first()));
        }
    }

    void sheet(@Nullable Table table) {
        if (table == null) {
            return;
        }
        boolean choices = table.kind() == SheetKind.CHOICES;
        for (Cells row : table.rows()) {
            check(
                    row,
                    column -> choices
                            ? SHOWN.contains(column.first())
                            : !column.first().equals("dataset"));
        }
    }

    private void check(Cells row, Predicate<Column> which) {
        for (Map.Entry<Column, String> cell : row.all().entrySet()) {
            if (cell.getValue().contains("${") && which.test(cell.getKey())) {
                check(cell.getValue(), row.place().in(cell.getKey().heading()));
            }
        }
    }

    private void check(String text, Place place) {
        String broken = References.broken(text);
        if (broken != null) {
            problems.error(place, ProblemCode.REFERENCE_BROKEN, broken);
            return;
        }
        for (Reference reference : References.in(text)) {
            checkName(reference.name(), place);
        }
    }

    private void checkName(String name, Place place) {
        if (names.isAmbiguous(name)) {
            problems.error(place, ProblemCode.REFERENCE_AMBIGUOUS, name);
        } else if (names.find(name) == null) {
            Problems.Guess guess = new Problems.Guess(ProblemCode.REFERENCE_MISSPELLED, ProblemCode.REFERENCE_UNKNOWN);
            problems.misspelled(place, guess, name, names.all());
        }
    }

    /** Triggers must be questions, since nobody answers a group. */
    void triggers(Draft draft) {
        for (Draft.Named trigger : draft.triggers) {
            if (!draft.questions.contains(trigger.name())) {
                problems.error(trigger.place(), ProblemCode.REFERENCE_UNKNOWN, trigger.name());
            } else if (names.isAmbiguous(trigger.name())) {
                problems.error(trigger.place(), ProblemCode.REFERENCE_AMBIGUOUS, trigger.name());
            }
        }
    }

    /** Shapes to choose from are a list, a file, records, or the answers of a repeat. */
    void geometries(Draft draft, Set<String> records) {
        for (Draft.Named geometry : draft.geometries) {
            String name = geometry.name();
            Reference reference = References.only(name);
            boolean known = draft.choices.containsKey(name)
                    || draft.lookups.getOrDefault(name, false)
                    || records.contains(name)
                    || reference != null && draft.repeats.containsKey(reference.name());
            if (!known) {
                problems.error(geometry.place(), ProblemCode.GEOMETRY_UNKNOWN, name);
            }
        }
    }
}
