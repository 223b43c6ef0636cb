package kompas.surveys.logic;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kompas.shared.text.Text;
import kompas.surveys.workbook.Workbook;
import kompas.surveys.xlsform.FormQuestion;
import kompas.surveys.xlsform.problem.Problems;
import kompas.surveys.xlsform.reading.FormReading;
import kompas.surveys.xlsform.tree.ChoiceList;
import kompas.surveys.xlsform.tree.Form;
import kompas.surveys.xlsform.tree.Options;
import kompas.surveys.xlsform.tree.Question;
import org.jspecify.annotations.Nullable;

/** What a form's conditions speak of: its questions, their choices and its calculations. */
public final class FormLogic {

    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, ChoiceList> choices;
    private final KnownAnswers calculations = new KnownAnswers();

    private FormLogic(@Nullable Form form) {
        this.choices = form == null ? Map.of() : form.choices();
        if (form != null) {
            form.root().everything(element -> {
                if (element instanceof Question question) {
                    questions.putIfAbsent(question.name(), question);
                    String calculation = question.details().bind().get("calculate");
                    if (calculation != null && !question.isShown()) {
                        calculations.calculated(question.name(), calculation);
                    }
                }
            });
        }
    }

    /** Of a form that has been read already. */
    public static FormLogic of(Form form) {
        return new FormLogic(form);
    }

    /** Of a workbook that may still be broken: what it has of questions is known. */
    public static FormLogic of(Workbook workbook) {
        return new FormLogic(new FormReading(workbook, new Problems()).read());
    }

    /** Who says conditions in this reader's language. */
    public ConditionSentence in(Text t) {
        return in(t, t.language());
    }

    /** The same, with the questions as the form asks them in another language. */
    public ConditionSentence in(Text t, String questionsIn) {
        return new ConditionSentence(t, name -> words(name, questionsIn), calculations);
    }

    private Optional<QuestionWords> words(String name, String language) {
        return Optional.ofNullable(questions.get(name)).map(question -> words(question, language));
    }

    private QuestionWords words(Question question, String language) {
        Map<String, String> labels = new LinkedHashMap<>();
        ChoiceList list = list(question);
        if (list != null) {
            list.choices()
                    .forEach(choice -> labels.putIfAbsent(
                            choice.name(),
                            Said.plain(FormQuestion.in(
                                    language, choice.wording().label().by(""), choice.name()))));
        }
        String label =
                FormQuestion.in(language, question.details().wording().label().by(""), question.name());
        return new QuestionWords(Said.plain(label), 0, kind(question), labels);
    }

    private @Nullable ChoiceList list(Question question) {
        return switch (question.asking().options()) {
            case Options.OfList of -> choices.get(of.list());
            case Options.Searched searched -> choices.get(searched.list());
            case null -> null;
            default -> null;
        };
    }

    /** What kind of answer a question takes. */
    public static QuestionWords.Kind kind(Question question) {
        return switch (question.type()) {
            case SELECT_ONE -> QuestionWords.Kind.CHOICE;
            case SELECT_MULTIPLE, RANK -> QuestionWords.Kind.CHOICES;
            case INTEGER, DECIMAL, RANGE, PERCENTAGE, DAYS_IN_MONTH, DAYS_IN_SIX_MONTHS, DAYS_IN_YEAR ->
                QuestionWords.Kind.NUMBER;
            case DATE, DATE_TIME, TODAY, START, END -> QuestionWords.Kind.DATE;
            default -> QuestionWords.Kind.OTHER;
        };
    }
}
