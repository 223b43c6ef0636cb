package kompas.surveys.xlsform.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import kompas.surveys.xlsform.problem.ProblemCode;
import kompas.surveys.xlsform.sheet.Cells;
import kompas.surveys.xlsform.sheet.Texts;
import kompas.surveys.xlsform.tree.Asking;
import kompas.surveys.xlsform.tree.Choice;
import kompas.surveys.xlsform.tree.ChoiceList;
import kompas.surveys.xlsform.tree.Details;
import kompas.surveys.xlsform.tree.Question;
import kompas.surveys.xlsform.tree.QuestionType;
import kompas.surveys.xlsform.tree.Wording;

/** {@code or_other}: one more answer in the list, and a question after it that asks which. */
final class Others {

    private static final String NAME = "other";
    private static final String LABEL = "Other";
    private static final String WHICH = "Specify other.";

    private final Draft draft;

    Others(Draft draft) {
        this.draft = draft;
    }

    void add(Cells row, String listName, Frame around) {
        draft.hasOther = true;
        ChoiceList list = draft.choices.get(listName);
        if (list == null) {
            draft.problems.error(row.place("type"), ProblemCode.OTHER_WITHOUT_CHOICES, listName);
            return;
        }
        if (!list.has(NAME)) {
            list.add(new Choice(NAME, Wording.label(label(list)), Map.of(), row.place()));
        }
        String name = row.text("name");
        around.take(name + "_other", row.place("name"), draft.problems);
        Details details = Details.labelled(WHICH)
                .bound("type", "string")
                .bound("relevant", "selected(../" + name + ", '" + NAME + "')");
        around.section.add(new Question(QuestionType.TEXT, name + "_other", row.place("type"), details, Asking.PLAIN));
    }

    /** In every language the list is written in, though only in English: authors are warned. */
    private static Texts label(ChoiceList list) {
        Map<String, String> languages = new LinkedHashMap<>();
        for (Choice choice : list.choices()) {
            choice.wording().label().languages().keySet().forEach(language -> languages.put(language, LABEL));
        }
        return languages.isEmpty() ? Texts.plain(LABEL) : Texts.translated(languages);
    }
}
