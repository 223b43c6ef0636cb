package kompas.surveys.xlsform.reading;

import java.util.List;
import java.util.Map;
import kompas.surveys.xlsform.problem.ProblemCode;
import kompas.surveys.xlsform.sheet.Cells;
import kompas.surveys.xlsform.tree.Choice;
import kompas.surveys.xlsform.tree.ChoiceList;
import kompas.surveys.xlsform.tree.Options;

/** What a question about a place of OpenStreetMap asks: a list of the sheet {@code osm}, whose lines can be lists in turn. */
final class MapTags {

    private final Draft draft;

    MapTags(Draft draft) {
        this.draft = draft;
    }

    Options read(Cells row, String list) {
        Map<String, ChoiceList> lists = draft.tags;
        ChoiceList tags = lists.get(list);
        if (tags == null && !lists.isEmpty()) {
            draft.problems.error(row.place("type"), ProblemCode.LIST_MISSING, list);
        }
        return new Options.OfTags(
                tags == null
                        ? List.of()
                        : tags.choices().stream().map(this::tag).toList());
    }

    private Options.Tag tag(Choice tag) {
        ChoiceList answers = draft.tags.get(tag.name());
        return new Options.Tag(tag, answers == null ? List.of() : answers.choices());
    }
}
