package kompas.surveys.xlsform.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kompas.surveys.xlsform.expression.Reference;
import kompas.surveys.xlsform.expression.References;
import kompas.surveys.xlsform.problem.ProblemCode;
import kompas.surveys.xlsform.problem.Problems;
import kompas.surveys.xlsform.tree.Element;
import kompas.surveys.xlsform.tree.Question;
import kompas.surveys.xlsform.tree.Section;
import org.jspecify.annotations.Nullable;

/**
 * Finds questions that wait for each other: the first is computed from the second and the second from the first, so that
 * no client can ever compute either. Constraints may speak of their own question, and triggers break a circle; another turn
 * of a repeat does not, since clients look at questions and not at their turns.
 */
final class Circles {

    /** As many questions of a circle as a sentence can hold. */
    private static final int MOST_NAMED = 6;

    private static final List<String> CONDITIONS = List.of("relevant", "readonly", "required");

    private final Names names;
    private final Problems problems;
    private final Map<Question, List<Question>> needs = new LinkedHashMap<>();
    private final Map<Question, Boolean> finished = new HashMap<>();

    Circles(Names names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    void find(Section root) {
        root.everything(element -> {
            if (element instanceof Question question) {
                needs.put(question, needs(question));
            }
        });
        for (Question question : needs.keySet()) {
            follow(question);
        }
    }

    private List<Question> needs(Question question) {
        Set<Question> found = new LinkedHashSet<>();
        Map<String, String> bind = question.details().bind();
        if (question.asking().triggers().isEmpty()) {
            add(found, bind.get("calculate"));
        }
        for (String condition : CONDITIONS) {
            add(found, bind.get(condition));
        }
        for (Section around = question.parent(); around != null; around = around.parent()) {
            add(found, around.details().bind().get("relevant"));
        }
        return new ArrayList<>(found);
    }

    private void add(Set<Question> found, @Nullable String expression) {
        if (expression == null || !expression.contains("${")) {
            return;
        }
        for (Reference reference : References.in(expression)) {
            Element target = names.find(reference.name());
            if (target instanceof Question question && !reference.lastSaved()) {
                found.add(question);
            }
        }
    }

    private record Step(Question question, int next) {}

    /** Goes from need to need without recursion: chains can be as long as the form. */
    private void follow(Question first) {
        if (finished.containsKey(first)) {
            return;
        }
        List<Step> way = new ArrayList<>();
        push(way, first);
        while (!way.isEmpty()) {
            Step step = way.removeLast();
            List<Question> next = needs.getOrDefault(step.question(), List.of());
            if (step.next() == next.size()) {
                finished.put(step.question(), true);
                continue;
            }
            way.add(new Step(step.question(), step.next() + 1));
            Question target = next.get(step.next());
            Boolean done = finished.get(target);
            if (done == null) {
                push(way, target);
            } else if (!done) {
                report(way, target);
            }
        }
    }

    private void push(List<Step> way, Question question) {
        finished.put(question, false);
        way.add(new Step(question, 0));
    }

    private void report(List<Step> way, Question back) {
        List<String> circle = new ArrayList<>();
        boolean inside = false;
        for (Step step : way) {
            inside |= step.question() == back;
            if (inside) {
                circle.add(step.question().name());
            }
        }
        if (circle.size() > MOST_NAMED) {
            circle.subList(MOST_NAMED - 1, circle.size() - 1).clear();
            circle.add(MOST_NAMED - 1, "…");
        }
        circle.add(back.name());
        String column = back.details().bind().containsKey("calculate") ? "calculation" : "relevant";
        problems.error(back.place().in(column), ProblemCode.REFERENCES_IN_CIRCLE, String.join(" → ", circle));
    }
}
