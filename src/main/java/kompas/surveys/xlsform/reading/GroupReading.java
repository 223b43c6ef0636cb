package kompas.surveys.xlsform.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.surveys.xlsform.expression.References;
import kompas.surveys.xlsform.problem.ProblemCode;
import kompas.surveys.xlsform.sheet.Cells;
import kompas.surveys.xlsform.sheet.Texts;
import kompas.surveys.xlsform.sheet.YesNo;
import kompas.surveys.xlsform.tree.Asking;
import kompas.surveys.xlsform.tree.Details;
import kompas.surveys.xlsform.tree.Question;
import kompas.surveys.xlsform.tree.QuestionType;
import kompas.surveys.xlsform.tree.Section;
import kompas.surveys.xlsform.tree.Wording;

/** A row that begins a group or a repeat. */
final class GroupReading {

    /** Groups in groups in groups: more levels than anybody finds through, and few enough to be safe. */
    static final int DEEPEST = 100;

    private static final String COUNT = "jr:count";
    private static final String APPEARANCE = "appearance";

    private final Draft draft;
    private final SelectReading selects;

    GroupReading(Draft draft, SelectReading selects) {
        this.draft = draft;
        this.selects = selects;
    }

    Frame open(Cells row, String name, TypeCell.Part part, Frame around) {
        boolean repeats = part == TypeCell.Part.REPEAT;
        Details details = DetailsReading.of(row, Map.of());
        checkBind(row);
        if (repeats) {
            checkRepeat(row, name, details);
            count(name, row, details, around);
        }
        if (!row.text("intent").isEmpty()) {
            details.control().put("intent", row.text("intent"));
        }
        Optional<Wording> heading = tableHeading(details);
        Section section = new Section(
                repeats ? Section.Kind.REPEAT : Section.Kind.GROUP,
                name,
                row.place("type"),
                heading.isPresent() ? details.with(withoutHeading(details)) : details);
        around.section.add(section);
        Frame frame = new Frame(section, part);
        heading.ifPresent(wording -> {
            if (wording.isSeen()) {
                section.add(note(row, wording));
            }
            selects.beginTable();
        });
        return frame;
    }

    /** The group of one choice in a loop. */
    Frame turn(Loops.Turn turn, Frame loop) {
        Details details = Details.none().with(turn.choice().wording());
        Section section = new Section(Section.Kind.GROUP, turn.choice().name(), loop.section.place(), details);
        loop.take(turn.choice().name(), turn.choice().place(), draft.problems);
        loop.section.add(section);
        return new Frame(section, TypeCell.Part.GROUP);
    }

    /** Only questions have values, so that only they can be missing or computed. */
    private void checkBind(Cells row) {
        if (!row.text("bind::calculate").isEmpty()) {
            draft.problems.error(row.place("bind::calculate"), ProblemCode.GROUP_COMPUTED);
        }
        String required = row.text("bind::required");
        if (!required.isEmpty() && YesNo.of(required).orElse(true)) {
            draft.problems.error(row.place("bind::required"), ProblemCode.GROUP_REQUIRED);
        }
    }

    private void checkRepeat(Cells row, String name, Details details) {
        if (name.equals(draft.settings.root())) {
            draft.problems.error(row.place("name"), ProblemCode.REPEAT_NAMED_LIKE_FORM, name);
        }
        if (draft.repeats.putIfAbsent(name, row.place("name")) != null) {
            draft.problems.error(row.place("name"), ProblemCode.REPEAT_NAME_TWICE, name);
        }
        if (!details.wording().isLabelTranslated() && details.wording().label().isEmpty()) {
            draft.problems.warn(row.place("label"), ProblemCode.REPEAT_WITHOUT_LABEL, name);
        }
    }

    /** A number of repetitions that is more than a reference is computed in a question of its own, just before. */
    private void count(String name, Cells row, Details details, Frame around) {
        String count = details.control().getOrDefault(COUNT, "");
        if (count.isEmpty() || References.only(count) != null) {
            return;
        }
        String counter = name + "_count";
        around.take(counter, row.place("control::" + COUNT), draft.problems);
        Details computed = Details.none()
                .bound("type", "string")
                .bound("readonly", "true()")
                .bound("calculate", count);
        around.section.add(
                new Question(QuestionType.CALCULATE, counter, row.place("control::" + COUNT), computed, Asking.PLAIN));
        details.control().put(COUNT, "${" + counter + "}");
    }

    /**
     * A group shown as a table becomes one whose questions stand on one page; its texts move to a note, or the table would
     * have no room for them.
     */
    private static Optional<Wording> tableHeading(Details details) {
        List<String> looks = new ArrayList<>(
                Arrays.asList(details.control().getOrDefault(APPEARANCE, "").split(" ")));
        if (!looks.remove("table-list")) {
            return Optional.empty();
        }
        looks.removeIf(look -> look.isEmpty() || look.equals("table-list"));
        looks.addFirst("field-list");
        details.control().put(APPEARANCE, String.join(" ", looks));
        Wording all = details.wording();
        return Optional.of(Wording.label(all.label()).withHint(all.hint()));
    }

    private static Wording withoutHeading(Details details) {
        return details.wording().withLabel(Texts.NONE).withHint(Texts.NONE);
    }

    private static Question note(Cells row, Wording wording) {
        Details details = Details.none().with(wording);
        details.bind().putAll(QuestionType.NOTE.bind());
        String name = "generated_table_list_label_" + row.row();
        return new Question(QuestionType.NOTE, name, row.place("label"), details, Asking.PLAIN);
    }
}
