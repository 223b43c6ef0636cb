package kompas.surveys.xlsform.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kompas.surveys.xlsform.expression.References;
import kompas.surveys.xlsform.problem.ProblemCode;
import kompas.surveys.xlsform.problem.Problems;
import kompas.surveys.xlsform.sheet.Cells;
import kompas.surveys.xlsform.sheet.SheetKind;
import kompas.surveys.xlsform.tree.Choice;
import kompas.surveys.xlsform.tree.ChoiceList;
import kompas.surveys.xlsform.tree.QuestionType;

/** Whether the list a question names is there and fits it. */
final class ListChecks {

    private static final List<String> ENDINGS = List.of(".xml", ".csv", ".geojson");

    private final Draft draft;
    private final Problems problems;
    private final Set<String> spaceless = new HashSet<>();

    ListChecks(Draft draft) {
        this.draft = draft;
        this.problems = draft.problems;
    }

    /** Whether the question can be made. */
    boolean check(Cells row, TypeCell.Select select) {
        if (select.type() == QuestionType.SELECT_EXTERNAL) {
            return external(row, select.list());
        }
        if (select.isFile()) {
            return file(row, select.list());
        }
        if (select.list().contains("${")) {
            return answers(row, select.list());
        }
        return internal(row, select);
    }

    private boolean internal(Cells row, TypeCell.Select select) {
        ChoiceList list = draft.choices.get(select.list());
        if (list == null) {
            missing(row, select.list());
            return false;
        }
        draft.lookups.putIfAbsent(select.list(), false);
        if (select.type() == QuestionType.SELECT_MULTIPLE && spaceless.add(list.name())) {
            checkSpaces(row, list);
        }
        if (select.other() && !row.text("choice_filter").isEmpty()) {
            problems.error(row.place("choice_filter"), ProblemCode.FILTER_WITH_OTHER);
        }
        return true;
    }

    private void missing(Cells row, String list) {
        if (draft.choices.isEmpty()) {
            draft.sheets.warnOfSimilar(SheetKind.CHOICES);
            problems.error(row.place("type"), ProblemCode.CHOICES_MISSING, list);
            return;
        }
        Problems.Guess guess = new Problems.Guess(ProblemCode.LIST_MISSPELLED, ProblemCode.LIST_MISSING);
        problems.misspelled(row.place("type"), guess, list, draft.choices.keySet());
    }

    private boolean external(Cells row, String list) {
        if (row.text("choice_filter").isEmpty()) {
            problems.warn(row.place("choice_filter"), ProblemCode.EXTERNAL_WITHOUT_FILTER);
        }
        if (draft.externalLists.isEmpty()) {
            draft.sheets.warnOfSimilar(SheetKind.EXTERNAL_CHOICES);
            problems.error(row.place("type"), ProblemCode.EXTERNAL_CHOICES_MISSING, list);
            return false;
        }
        if (!draft.externalLists.contains(list)) {
            problems.error(row.place("type"), ProblemCode.EXTERNAL_LIST_MISSING, list);
            return false;
        }
        return true;
    }

    private boolean answers(Cells row, String list) {
        String broken = References.broken(list);
        if (broken != null) {
            problems.error(row.place("type"), ProblemCode.REFERENCE_BROKEN, broken);
            return false;
        }
        return true;
    }

    private boolean file(Cells row, String file) {
        int dot = file.indexOf('.');
        if (dot < 1 || !ENDINGS.contains(file.substring(dot))) {
            problems.error(row.place("type"), ProblemCode.FILE_ENDING, file);
            return false;
        }
        if (SelectReading.isSearched(DetailsReading.of(row, Map.of()))) {
            problems.error(row.place("control::appearance"), ProblemCode.SEARCH_IN_FILE);
        }
        draft.lookups.put(file.substring(0, dot), true);
        return true;
    }

    /** Several answers are stored with spaces between, so that no answer may have one inside. */
    private void checkSpaces(Cells row, ChoiceList list) {
        for (Choice choice : list.choices()) {
            if (choice.name().indexOf(' ') >= 0) {
                problems.error(
                        choice.place().in("name"),
                        ProblemCode.CHOICE_WITH_SPACE,
                        choice.name(),
                        list.name(),
                        row.text("name"));
            }
        }
    }
}
