package kompas.surveys.writing.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kompas.surveys.logic.Condition;
import kompas.surveys.logic.Op;
import kompas.surveys.writing.sheets.Item;
import kompas.surveys.writing.sheets.Manuscript;
import kompas.surveys.writing.sheets.Outline;
import kompas.surveys.writing.sheets.Rule;

/** The fields of a condition: {@code if.0.question}, {@code if.0.op}, {@code if.0.value} and so on, and {@code join}. */
final class RuleForm {

    static final String JOIN = "join";
    static final String ANY = "any";

    /** A longer condition is better an expression. */
    static final int MOST = 12;

    private RuleForm() {}

    static String field(int line, String part) {
        return "if." + line + "." + part;
    }

    static Map<String, String> fields(Rule rule) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put(JOIN, rule.all() ? "all" : ANY);
        for (int i = 0; i < rule.tests().size(); i++) {
            Condition.Test test = rule.tests().get(i);
            typed.put(field(i, "question"), test.question());
            typed.put(field(i, "op"), code(test.op()));
            typed.put(field(i, "value"), test.value());
        }
        return typed;
    }

    static String code(Op op) {
        return op.name().toLowerCase(Locale.ROOT);
    }

    static Optional<Op> op(String code) {
        return List.of(Op.values()).stream().filter(op -> code(op).equals(code)).findFirst();
    }

    static boolean bare(Op op) {
        return op == Op.ANSWERED || op == Op.NOT_ANSWERED;
    }

    /** How many lines the form shows: what is there, and one more. */
    static int lines(QuestionForm form) {
        int lines = 0;
        for (int i = 0; i < MOST; i++) {
            lines = form.value(field(i, "question")).isEmpty() ? lines : i + 1;
        }
        return Math.min(MOST, lines + 1);
    }

    /** Lines without a value, by field. */
    static Map<String, String> wrong(QuestionForm form) {
        Map<String, String> wrong = new LinkedHashMap<>();
        for (int i = 0; i < MOST; i++) {
            Op op = op(form.value(field(i, "op"))).orElse(Op.IS);
            boolean asked = !form.value(field(i, "question")).isEmpty();
            if (asked && !bare(op) && form.value(field(i, "value")).isEmpty()) {
                wrong.put(field(i, "value"), "writing.problem.value");
            }
        }
        return wrong;
    }

    /** What was put together; questions that are no longer there are left out. */
    static Rule rule(QuestionForm form, Manuscript m) {
        List<Condition.Test> tests = new ArrayList<>();
        Outline outline = m.outline();
        for (int i = 0; i < MOST; i++) {
            String name = form.value(field(i, "question"));
            Optional<Item> question = outline.items().stream()
                    .filter(item -> !name.isEmpty() && item.name().equals(name))
                    .findFirst();
            if (question.isPresent()) {
                Op op = op(form.value(field(i, "op"))).orElse(Op.IS);
                tests.add(new Condition.Test(
                        name, Rule.fitting(op, question.get().kind()), form.value(field(i, "value"))));
            }
        }
        return new Rule(!form.value(JOIN).equals(ANY), tests);
    }
}
