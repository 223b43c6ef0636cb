package kompas.surveys.xlsform;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kompas.surveys.workbook.Workbook;
import kompas.surveys.xlsform.problem.Problems;
import kompas.surveys.xlsform.reading.FormReading;
import kompas.surveys.xlsform.tree.ChoiceList;
import kompas.surveys.xlsform.tree.Form;
import kompas.surveys.xlsform.tree.Options;
import kompas.surveys.xlsform.tree.Question;
import kompas.surveys.xlsform.tree.QuestionType;
import kompas.surveys.xlsform.tree.Section;
import org.jspecify.annotations.Nullable;

/** The questions of a workbook in their order, read as the compiler reads them; notes and audits ask nothing and are left out. */
public final class FormQuestions {

    private static final Set<QuestionType> ASK_NOTHING = EnumSet.of(QuestionType.NOTE, QuestionType.AUDIT);

    private FormQuestions() {}

    /** None where the workbook is no form. */
    public static List<FormQuestion> of(Workbook workbook) {
        Form form = new FormReading(workbook, new Problems()).read();
        List<FormQuestion> questions = new ArrayList<>();
        if (form != null) {
            form.root().everything(element -> {
                if (element instanceof Question question && asks(question)) {
                    questions.add(of(question, form));
                }
            });
        }
        return questions;
    }

    /** What the form keeps beside the answers, such as its own id, is none of them. */
    private static boolean asks(Question question) {
        Section around = question.parent();
        boolean hidden = around != null && around.kind() == Section.Kind.HIDDEN;
        return !hidden && !ASK_NOTHING.contains(question.type());
    }

    private static FormQuestion of(Question question, Form form) {
        String path = question.path();
        return new FormQuestion(
                path.substring(path.indexOf('/', 1) + 1),
                question.details().wording().label().by(""),
                choices(question.asking().options(), form),
                question.type() != QuestionType.SELECT_ONE);
    }

    /** What can be chosen, of the sheet of choices; none where choices come from elsewhere. */
    public static List<FormQuestion.Choice> choices(@Nullable Options options, Form form) {
        ChoiceList list = form.choices().get(name(options));
        return list == null
                ? List.of()
                : list.choices().stream()
                        .map(choice -> new FormQuestion.Choice(
                                choice.name(), choice.wording().label().by("")))
                        .toList();
    }

    /** The list on the sheet of choices; "" where choices come from elsewhere. */
    private static String name(@Nullable Options options) {
        if (options instanceof Options.OfList of) {
            return of.list();
        }
        return options instanceof Options.Searched searched ? searched.list() : "";
    }
}
