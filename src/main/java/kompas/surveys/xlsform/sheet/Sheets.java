package kompas.surveys.xlsform.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kompas.surveys.workbook.Sheet;
import kompas.surveys.workbook.Workbook;
import kompas.surveys.xlsform.problem.Likeness;
import kompas.surveys.xlsform.problem.Place;
import kompas.surveys.xlsform.problem.ProblemCode;
import kompas.surveys.xlsform.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Finds the sheets of a workbook by name; a workbook of one sheet is its survey, whatever the sheet is called. */
public final class Sheets {

    /** Excel ends at 1,048,576 rows; nobody answers a questionnaire a tenth as long. */
    private static final int MOST_ROWS = 200_000;

    private final List<Sheet> sheets;
    private final Problems problems;

    public Sheets(Workbook workbook, Problems problems) {
        this.sheets = workbook.sheets();
        this.problems = problems;
    }

    /** The survey, or nothing, which is then a problem. */
    public @Nullable Table survey(String defaultLanguage, boolean collapse) {
        Optional<Sheet> survey = find(SheetKind.SURVEY).or(this::onlySheet);
        if (survey.isEmpty()) {
            List<String> similar = similar(SheetKind.SURVEY);
            if (similar.isEmpty()) {
                problems.error(Place.of("survey"), ProblemCode.SURVEY_SHEET_MISSING);
            } else {
                problems.error(
                        Place.of(similar.getFirst()), ProblemCode.SURVEY_SHEET_MISSPELLED, String.join(", ", similar));
            }
            return null;
        }
        return read(survey.get(), SheetKind.SURVEY, new Table.Reading(defaultLanguage, collapse, problems));
    }

    /** Another sheet with rows; null when there is none. One that is nearly called so is warned of. */
    public @Nullable Table find(SheetKind kind, String defaultLanguage) {
        Optional<Sheet> found = find(kind).filter(sheet -> !sheet.rows().isEmpty());
        if (found.isEmpty()) {
            if (kind == SheetKind.SETTINGS || kind == SheetKind.ENTITIES) {
                warnOfSimilar(kind);
            }
            return null;
        }
        Table table = read(found.get(), kind, new Table.Reading(defaultLanguage, false, problems));
        return table == null || table.rows().isEmpty() ? null : table;
    }

    /** Warns of sheets whose names differ from the expected one by two letters at most. */
    public void warnOfSimilar(SheetKind kind) {
        List<String> similar = similar(kind);
        if (!similar.isEmpty()) {
            problems.warn(
                    Place.of(similar.getFirst()),
                    ProblemCode.SHEET_MISSPELLED,
                    String.join(", ", similar),
                    kind.sheet());
        }
    }

    private @Nullable Table read(Sheet sheet, SheetKind kind, Table.Reading reading) {
        if (sheet.rows().size() > MOST_ROWS) {
            problems.error(Place.of(sheet.name()), ProblemCode.TOO_LONG, MOST_ROWS);
            return null;
        }
        return Table.read(sheet, kind, reading);
    }

    private Optional<Sheet> find(SheetKind kind) {
        return sheets.stream().filter(sheet -> name(sheet).equals(kind.sheet())).findFirst();
    }

    private Optional<Sheet> onlySheet() {
        boolean only = sheets.size() == 1 && similar(SheetKind.SURVEY).isEmpty() && !isKnown(sheets.getFirst());
        return only ? Optional.of(sheets.getFirst()) : Optional.empty();
    }

    private List<String> similar(SheetKind kind) {
        List<String> similar = new ArrayList<>();
        for (Sheet sheet : sheets) {
            boolean near = Likeness.distance(name(sheet), kind.sheet()) <= 2;
            if (near && !isKnown(sheet) && !sheet.name().startsWith("_")) {
                similar.add(sheet.name());
            }
        }
        return similar;
    }

    private static boolean isKnown(Sheet sheet) {
        return Arrays.stream(SheetKind.values()).anyMatch(kind -> kind.sheet().equals(name(sheet)));
    }

    private static String name(Sheet sheet) {
        return sheet.name().strip().toLowerCase(Locale.ROOT);
    }
}
