package kompas.surveys.xlsform.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import kompas.surveys.xlsform.expression.XmlNames;
import kompas.surveys.xlsform.problem.Place;
import kompas.surveys.xlsform.problem.ProblemCode;
import kompas.surveys.xlsform.problem.Problems;
import kompas.surveys.xlsform.sheet.Cells;
import kompas.surveys.xlsform.sheet.Table;
import kompas.surveys.xlsform.sheet.YesNo;
import kompas.surveys.xlsform.tree.Question;
import kompas.surveys.xlsform.tree.QuestionType;
import kompas.surveys.xlsform.tree.Section;

/** The rows of the survey, from the first to the last: opens groups, closes them, and puts questions into them. */
final class SurveyReading {

    private static final String SAVE_TO = "bind::entities:saveto";

    private final Draft draft;
    private final Problems problems;
    private final Hidden hidden;
    private final Deque<Frame> open = new ArrayDeque<>();
    private final QuestionReading questions;
    private final SelectReading selects;
    private final GroupReading groups;

    SurveyReading(Draft draft, Section root, Hidden hidden) {
        this.draft = draft;
        this.problems = draft.problems;
        this.hidden = hidden;
        this.questions = new QuestionReading(draft);
        this.selects = new SelectReading(draft, questions);
        this.groups = new GroupReading(draft, selects);
        open.push(new Frame(root, TypeCell.Part.GROUP));
    }

    void read(Table survey) {
        List<Cells> rows = survey.rows();
        int at = 0;
        while (at < rows.size() && open.size() <= GroupReading.DEEPEST) {
            at = read(rows, at);
        }
        if (open.size() > GroupReading.DEEPEST) {
            Place place = open.element().section.place();
            problems.error(place, ProblemCode.TOO_DEEP, GroupReading.DEEPEST);
            return;
        }
        while (open.size() > 1) {
            Frame frame = open.pop();
            Place place = frame.section.place();
            problems.error(place, ProblemCode.BEGIN_WITHOUT_END, frame.part.word(), frame.section.name());
        }
    }

    /** Reads a row, or a loop of rows; where to go on. */
    private int read(List<Cells> rows, int at) {
        Cells row = rows.get(at);
        if (isLeftOut(row)) {
            return at + 1;
        }
        TypeCell type = TypeCell.of(row.text("type"));
        draft.rows.add(row);
        if (type instanceof TypeCell.Begin loop && loop.part() == TypeCell.Part.LOOP) {
            return loop(rows, at, loop);
        }
        read(row, type);
        return at + 1;
    }

    private void read(Cells row, TypeCell type) {
        switch (type) {
            case TypeCell.Setting setting -> draft.settings.values().put(setting.name(), row.text("name"));
            case TypeCell.End end -> close(row, end);
            case TypeCell.Begin begin -> begin(row, begin);
            case TypeCell.SelectWithoutList select ->
                problems.error(row.place("type"), ProblemCode.SELECT_WITHOUT_LIST, select.text());
            case TypeCell.Unknown unknown -> unknown(row, unknown.text());
            case TypeCell.Select select -> {
                if (name(row, "").isEmpty()) {
                    return;
                }
                selects.read(row, select, open.element());
            }
            case TypeCell.External external -> questions.external(row, external, open.element(), name(row, ""));
            case TypeCell.Plain plain -> plain(row, plain.type(), "");
            case TypeCell.MapPlace place -> plain(row, QuestionType.MAP_PLACE, place.tags());
        }
    }

    /** @param tags what a place of OpenStreetMap is asked for, "" for all other questions */
    private void plain(Cells row, QuestionType type, String tags) {
        if (type == QuestionType.AUDIT) {
            hidden.audit(row);
            return;
        }
        String note = type == QuestionType.NOTE ? "generated_note_name_" + row.row() : "";
        String name = name(row, note);
        if (!name.isEmpty()) {
            Question question = questions.read(row, name, type, tags, open.element().section);
            draft.questions.add(name);
            open.element().section.add(question);
        }
    }

    private void begin(Cells row, TypeCell.Begin begin) {
        String name = name(row, "");
        open.push(groups.open(row, name.isEmpty() ? "unnamed" : name, begin.part(), open.element()));
    }

    private void close(Cells row, TypeCell.End end) {
        selects.endTable();
        if (!row.text(SAVE_TO).isEmpty()) {
            problems.error(row.place(SAVE_TO), ProblemCode.SAVE_TO_GROUP);
        }
        if (open.size() == 1 || open.element().part != end.part()) {
            problems.error(
                    row.place("type"), ProblemCode.END_WITHOUT_BEGIN, end.part().word(), row.text("name"));
            return;
        }
        open.pop();
    }

    private boolean isLeftOut(Cells row) {
        String disabled = row.text("disabled");
        if (!disabled.isEmpty()) {
            problems.warn(row.place("disabled"), ProblemCode.ROW_DISABLED);
        }
        if (YesNo.isYes(disabled)) {
            return true;
        }
        if (!row.text("type").isEmpty()) {
            return false;
        }
        if (row.text("name").isEmpty() && row.texts("label").isEmpty()) {
            problems.warn(row.place(), ProblemCode.ROW_SKIPPED);
        } else {
            problems.error(row.place("type"), ProblemCode.TYPE_MISSING, row.text("name"));
        }
        return true;
    }

    /** The name of the row, taken in its group; "" if it has none that can be used. */
    private String name(Cells row, String otherwise) {
        String name = row.text("name").isEmpty() ? otherwise : row.text("name");
        if (name.isEmpty()) {
            problems.error(row.place("name"), ProblemCode.NAME_MISSING, row.text("type"));
            return "";
        }
        if (!XmlNames.isName(name)) {
            problems.error(row.place("name"), ProblemCode.NAME_INVALID, name);
            return "";
        }
        open.element().take(name, row.place("name"), problems);
        return name;
    }

    private void unknown(Cells row, String text) {
        Problems.Guess guess = new Problems.Guess(ProblemCode.TYPE_MISSPELLED, ProblemCode.TYPE_UNKNOWN);
        problems.misspelled(row.place("type"), guess, text, QuestionType.allNames());
    }

    /** A loop becomes a group with a group in it for each choice of its list, each with all the rows of the loop. */
    private int loop(List<Cells> rows, int at, TypeCell.Begin loop) {
        Cells row = rows.get(at);
        begin(row, loop);
        int end = Loops.end(rows, at);
        List<Cells> inside = rows.subList(at + 1, end);
        for (Loops.Turn turn : Loops.turns(draft, row, loop.list(), inside)) {
            open.push(groups.turn(turn, open.element()));
            int next = 0;
            while (next < inside.size() && open.size() <= GroupReading.DEEPEST) {
                next = read(turn.rows(), next);
            }
            open.pop();
        }
        return end;
    }
}
