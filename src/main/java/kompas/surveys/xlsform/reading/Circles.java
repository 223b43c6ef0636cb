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
    private final Map<Element, List<Element>> needs = new LinkedHashMap<>();
    private final Map<Element, Boolean> finished = new HashMap<>();

    Circles(Names names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    void find(Section root) {
        root.everything(element -> needs.put(element, needs(element)));
        for (Element element : needs.keySet()) {
            follow(element);
        }
    }

    /** What has to be known before it is: what its expressions speak of, and whether the group around it is asked. */
    private List<Element> needs(Element element) {
        Set<Element> found = new LinkedHashSet<>();
        switch (element) {
            case Question question -> {
                Map<String, String> bind = question.details().bind();
                if (question.asking().triggers().isEmpty()) {
                    add(found, bind.get("calculate"));
                }
                CONDITIONS.forEach(condition -> add(found, bind.get(condition)));
            }
            case Section section -> add(found, section.details().bind().get("relevant"));
            default -> {}
        }
        Section around = element.parent();
        if (around != null) {
            found.add(around);
        }
        return new ArrayList<>(found);
    }

    private void add(Set<Element> found, @Nullable String expression) {
        if (expression == null || !expression.contains("${")) {
            return;
        }
        for (Reference reference : References.in(expression)) {
            Element target = names.find(reference.name());
            if (target != null && !reference.lastSaved()) {
                found.add(target);
            }
        }
    }

    private record Step(Element element, int next) {}

    /** Goes from need to need without recursion: chains can be as long as the form. */
    private void follow(Element first) {
        if (finished.containsKey(first)) {
            return;
        }
        List<Step> way = new ArrayList<>();
        push(way, first);
        while (!way.isEmpty()) {
            Step step = way.removeLast();
            List<Element> next = needs.getOrDefault(step.element(), List.of());
            if (step.next() == next.size()) {
                finished.put(step.element(), true);
                continue;
            }
            way.add(new Step(step.element(), step.next() + 1));
            Element target = next.get(step.next());
            Boolean done = finished.get(target);
            if (done == null) {
                push(way, target);
            } else if (!done) {
                report(way, target);
            }
        }
    }

    private void push(List<Step> way, Element element) {
        finished.put(element, false);
        way.add(new Step(element, 0));
    }

    private void report(List<Step> way, Element back) {
        List<String> circle = new ArrayList<>();
        boolean inside = false;
        for (Step step : way) {
            inside |= step.element() == back;
            if (inside) {
                circle.add(step.element().name());
            }
        }
        if (circle.size() > MOST_NAMED) {
            circle.subList(MOST_NAMED - 1, circle.size() - 1).clear();
            circle.add(MOST_NAMED - 1, "…");
        }
        circle.add(back.name());
        problems.error(back.place().in(column(back)), ProblemCode.REFERENCES_IN_CIRCLE, String.join(" → ", circle));
    }

    /** The column to look at first. */
    private static String column(Element element) {
        Map<String, String> bind = switch (element) {
            case Question question -> question.details().bind();
            case Section section -> section.details().bind();
            default -> Map.of();
        };
        if (bind.getOrDefault("calculate", "").contains("${")) {
            return "calculation";
        }
        return CONDITIONS.stream()
                .filter(condition -> bind.getOrDefault(condition, "").contains("${"))
                .findFirst()
                .map(condition -> condition.equals("readonly") ? "read_only" : condition)
                .orElse("");
    }
}
