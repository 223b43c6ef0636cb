package kompas.surveys.paper;

import java.util.List;
import java.util.Map;
import kompas.shared.text.Text;
import kompas.surveys.logic.Condition;
import kompas.surveys.logic.ConditionSentence;
import kompas.surveys.logic.Measure;
import kompas.surveys.logic.QuestionWords;
import kompas.surveys.logic.Value;
import kompas.surveys.logic.Whether;

/**
 * Says when something is asked, in words for whoever holds a pen: only if the answer to question 9 is “Yes”.
 *
 * @param asked the questions that stand on the paper
 */
record AskedOnly(Text t, Map<String, QuestionWords> asked) {

    private static final int LONGEST = 4;

    /** "" where it always holds, or cannot be said shortly. */
    String said(Whether whether) {
        if (!(whether instanceof Whether.If hanging) || !isPlain(hanging.condition())) {
            return "";
        }
        String words = ConditionSentence.numbered(t, asked).condition(hanging.condition());
        return t.say("paper.only", "when", words);
    }

    /** What is joined within is said only alone. */
    private boolean isPlain(Condition condition) {
        return switch (condition) {
            case Condition.All all -> isShort(all.conditions());
            case Condition.Any any -> isShort(any.conditions());
            case Condition.Test test -> isAsked(test);
            case Condition.Unread unread -> false;
        };
    }

    private boolean isShort(List<Condition> parts) {
        return parts.size() <= LONGEST
                && parts.stream().allMatch(part -> part instanceof Condition.Test test && isAsked(test));
    }

    private boolean isAsked(Condition.Test test) {
        return test.measure() == Measure.ANSWER
                && asked.containsKey(test.question())
                && Value.question(test.value()).stream().allMatch(asked::containsKey);
    }
}
