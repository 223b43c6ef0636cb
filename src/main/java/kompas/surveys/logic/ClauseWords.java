package kompas.surveys.logic;

import java.util.ArrayList;
import java.util.List;
import kompas.shared.text.Text;

/** Says one clause: of another question with its name, of its own without. */
final class ClauseWords {

    private final Text t;
    private final QuestionWords question;
    private final ValueWords values;

    ClauseWords(Text t, QuestionWords question, ValueWords values) {
        this.t = t;
        this.question = question;
        this.values = values;
    }

    String say(Clause clause, boolean itself) {
        return switch (clause.measure()) {
            case CHOICES -> counted("choices", clause, itself);
            case LETTERS -> counted("letters", clause, itself);
            case ANSWER -> answer(clause, itself);
        };
    }

    private String answer(Clause clause, boolean itself) {
        boolean oneOnly = question.kind() == QuestionWords.Kind.CHOICE;
        return switch (clause.op()) {
            case IS -> phrase("is", clause, itself);
            case IS_NOT -> phrase("is-not", clause, itself);
            case CONTAINS -> phrase(oneOnly ? "is" : "contains", clause, itself);
            case CONTAINS_NOT -> phrase(oneOnly ? "is-not" : "contains-not", clause, itself);
            case ANSWERED -> phrase("answered", clause, itself);
            case NOT_ANSWERED -> phrase("not-answered", clause, itself);
            case MORE, LESS, AT_LEAST, AT_MOST -> compared(clause, itself);
        };
    }

    private String phrase(String form, Clause clause, boolean itself) {
        return phrase(form, itself, "value", values.anyOf(clause.values()));
    }

    private String compared(Clause clause, boolean itself) {
        boolean dates = isDate(clause);
        if (clause.isSpan()) {
            String most = values.amount(clause.most().orElseThrow());
            return phrase(dates ? "span" : "between", itself, "least", values.amount(clause.value()), "most", most);
        }
        boolean now = clause.value().equals(Value.TODAY) || clause.value().equals(Value.NOW);
        if (itself && now) {
            return t.say("logic.now." + when(clause.op()));
        }
        return phrase(dates ? when(clause.op()) : howMuch(clause.op()), itself, "value", values.amount(clause.value()));
    }

    private boolean isDate(Clause clause) {
        String value = clause.value();
        boolean day = value.equals(Value.TODAY)
                || value.equals(Value.NOW)
                || Value.date(value).isPresent();
        return day || question.kind() == QuestionWords.Kind.DATE;
    }

    private static String when(Op op) {
        return switch (op) {
            case MORE -> "after";
            case LESS -> "before";
            case AT_LEAST -> "from";
            default -> "until";
        };
    }

    private static String howMuch(Op op) {
        return switch (op) {
            case MORE -> "more";
            case LESS -> "less";
            case AT_LEAST -> "least";
            default -> "most";
        };
    }

    /** More than 2 are at least 3. */
    private String counted(String what, Clause clause, boolean itself) {
        long count = Long.parseLong(clause.value());
        if (clause.isSpan()) {
            long most = Long.parseLong(clause.most().orElseThrow());
            return phrase(what + "-between", itself, "least", count, "count", most);
        }
        return switch (clause.op()) {
            case MORE -> phrase(what + "-least", itself, "count", count + 1);
            case AT_LEAST -> phrase(what + "-least", itself, "count", count);
            case LESS -> phrase(what + "-most", itself, "count", count - 1);
            case AT_MOST -> phrase(what + "-most", itself, "count", count);
            case IS_NOT -> phrase(what + "-not", itself, "count", count);
            case IS, CONTAINS, CONTAINS_NOT, ANSWERED, NOT_ANSWERED ->
                phrase(what + "-exactly", itself, "count", count);
        };
    }

    private String phrase(String form, boolean itself, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("question", question.label(), "number", question.number()));
        String of = question.number() > 0 ? "logic.numbered." : "logic.of.";
        return t.say((itself ? "logic.own." : of) + form, all.toArray());
    }
}
