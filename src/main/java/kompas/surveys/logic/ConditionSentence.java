package kompas.surveys.logic;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import kompas.shared.text.Text;
import kompas.surveys.logic.Condition.All;
import kompas.surveys.logic.Condition.Any;
import kompas.surveys.logic.Condition.Test;
import kompas.surveys.logic.Condition.Unread;

/** Says conditions in one reader's language; made by {@link FormLogic#in}. */
public final class ConditionSentence {

    private final Text t;
    private final Function<String, Optional<QuestionWords>> words;
    private final KnownAnswers calculations;

    ConditionSentence(Text t, Function<String, Optional<QuestionWords>> words, KnownAnswers calculations) {
        this.t = t;
        this.words = words;
        this.calculations = calculations;
    }

    /**
     * Who says conditions where questions have numbers: on paper.
     *
     * @param numbered by the names of questions
     */
    public static ConditionSentence numbered(Text t, Map<String, QuestionWords> numbered) {
        return new ConditionSentence(t, name -> Optional.ofNullable(numbered.get(name)), new KnownAnswers());
    }

    /** "Shown if “Legal form” is “Informal group”". */
    public String shownIf(Condition condition) {
        return t.say("logic.shown-if", "what", condition(condition));
    }

    /** "Must be answered if …". */
    public String requiredIf(Condition condition) {
        return t.say("logic.required-if", "what", condition(condition));
    }

    /** "Taken if …" for a limit: "Allowed: between 0 and 100". */
    public String limit(Condition limit, String ofQuestion) {
        return t.say("logic.allowed", "what", said(limit, ofQuestion));
    }

    /** The condition alone, as it follows on "if". */
    public String condition(Condition condition) {
        return said(calculations.unfolded(condition), "");
    }

    private String said(Condition condition, String own) {
        return switch (condition) {
            case Test test -> said(Clause.of(test), own);
            case Unread unread -> unread.xpath();
            case All all -> together(parts(all.conditions(), Clause::and, own), ListFormatter.Type.AND);
            case Any any ->
                alone(any.conditions(), own)
                        .orElseGet(() -> together(parts(any.conditions(), Clause::or, own), ListFormatter.Type.OR));
        };
    }

    /** "“None” only by itself": how people say that it is not chosen, or nothing else is. */
    private Optional<String> alone(List<Condition> any, String own) {
        if (any.size() != 2
                || !(any.getFirst() instanceof Test none)
                || !(any.getLast() instanceof Test most)
                || !none.question().equals(most.question())) {
            return Optional.empty();
        }
        boolean alone = none.op() == Op.CONTAINS_NOT
                && most.measure() == Measure.CHOICES
                && most.op() == Op.AT_MOST
                && most.value().equals("1")
                && most.question().equals(Condition.ITSELF);
        return alone
                ? Optional.of(t.say("logic.own.alone", "value", values(own).choice(none.value())))
                : Optional.empty();
    }

    private List<String> parts(
            List<Condition> conditions, BiFunction<Clause, Clause, Optional<Clause>> merge, String own) {
        List<Object> parts = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof Test test) {
                add(Clause.of(test), parts, merge);
            } else {
                parts.add(condition);
            }
        }
        boolean single = parts.size() == 1;
        return parts.stream()
                .map(part -> switch (part) {
                    case Clause clause -> said(clause, own);
                    case Condition inner -> inner(inner, own, single);
                    default -> throw new IllegalStateException();
                })
                .toList();
    }

    private static void add(Clause clause, List<Object> parts, BiFunction<Clause, Clause, Optional<Clause>> merge) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Clause before) {
                Optional<Clause> both = merge.apply(before, clause);
                if (both.isPresent()) {
                    parts.set(i, both.get());
                    return;
                }
            }
        }
        parts.add(clause);
    }

    /** In brackets where it would be read wrong without. */
    private String inner(Condition condition, String own, boolean single) {
        List<String> parts = switch (condition) {
            case All all -> parts(all.conditions(), Clause::and, own);
            case Any any -> parts(any.conditions(), Clause::or, own);
            case Test test -> List.of(said(Clause.of(test), own));
            case Unread unread -> List.of(unread.xpath());
        };
        String said = said(condition, own);
        return single || parts.size() == 1 ? said : "(" + said + ")";
    }

    private String together(List<String> parts, ListFormatter.Type type) {
        return ListFormatter.getInstance(ULocale.forLocale(t.locale()), type, ListFormatter.Width.WIDE)
                .format(parts);
    }

    private String said(Clause clause, String own) {
        boolean itself = clause.question().equals(Condition.ITSELF);
        String name = itself ? own : clause.question();
        QuestionWords question = words.apply(name).orElseGet(() -> QuestionWords.named(name));
        return new ClauseWords(t, question, new ValueWords(t, question, words)).say(clause, itself);
    }

    private ValueWords values(String name) {
        QuestionWords question = words.apply(name).orElseGet(() -> QuestionWords.named(name));
        return new ValueWords(t, question, words);
    }
}
