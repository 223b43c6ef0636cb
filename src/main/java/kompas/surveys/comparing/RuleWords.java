package kompas.surveys.comparing;

import java.util.Optional;
import kompas.shared.text.Text;
import kompas.surveys.logic.Condition;
import kompas.surveys.logic.ConditionSentence;
import kompas.surveys.logic.Conditions;
import kompas.surveys.logic.FormLogic;
import kompas.surveys.xlsform.FormQuestion;

/** Says the rules of questions as sentences where it can, and as their author wrote them where it cannot. */
public final class RuleWords {

    private final Text t;
    private final String language;
    private final ConditionSentence sentence;

    /** @param language of the questions; sentences are the reader's */
    public RuleWords(Text t, FormLogic logic, String language) {
        this.t = t;
        this.language = language;
        this.sentence = logic.in(t, language);
    }

    /** When it is shown; empty for always. */
    public Optional<RuleSaid> condition(Item item) {
        String rule = item.rule(Rule.CONDITION);
        if (rule.equals("false()")) {
            return Optional.of(RuleSaid.sentence(t.say("comparing.never-shown")));
        }
        return said(rule, Conditions.read(rule).map(sentence::shownIf));
    }

    /** Which answers are taken; empty for any. */
    public Optional<RuleSaid> limit(Item item) {
        String rule = item.rule(Rule.LIMIT);
        Optional<Condition> limit = Conditions.read(rule);
        String message = FormQuestion.in(language, item.text(Part.LIMIT_MESSAGE), "");
        if (limit.isEmpty() && !rule.isBlank() && !message.isBlank()) {
            return Optional.of(RuleSaid.sentence(t.say("comparing.limit-says", "message", message)));
        }
        return said(rule, limit.map(one -> sentence.limit(one, item.name())));
    }

    /** Whether it must be answered; empty for no. */
    public Optional<RuleSaid> required(Item item) {
        String rule = item.rule(Rule.REQUIRED);
        if (rule.equals("true()") || rule.equals("yes")) {
            return Optional.of(RuleSaid.sentence(t.say("comparing.required")));
        }
        return rule.equals("false()")
                ? Optional.empty()
                : said(rule, Conditions.read(rule).map(sentence::requiredIf));
    }

    private static Optional<RuleSaid> said(String rule, Optional<String> sentence) {
        if (rule.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(sentence.map(RuleSaid::sentence).orElseGet(() -> RuleSaid.expression(rule)));
    }
}
