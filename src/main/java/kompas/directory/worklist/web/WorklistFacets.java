package kompas.directory.worklist.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kompas.directory.worklist.Counted;
import kompas.directory.worklist.Narrowing;
import kompas.directory.worklist.Question;
import kompas.shared.text.Text;
import kompas.shared.web.Facet;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** What the list can be narrowed by, and what it is narrowed by. */
@Component
class WorklistFacets {

    /** In the order they are most asked for. */
    private static final List<Question> ORDER = List.of(
            Question.LACKS,
            Question.CONFIRMED,
            Question.NEEDS,
            Question.MUNICIPALITY,
            Question.FIELD,
            Question.FORM,
            Question.STATUS,
            Question.LISTING,
            Question.SOURCE);

    private final AnswerWords words;

    WorklistFacets(AnswerWords words) {
        this.words = words;
    }

    List<Facet> of(Counted counted, Narrowing narrowing, Text t) {
        return ORDER.stream()
                .map(question -> new Facet(
                        question.parameter(), words.title(question, t), values(question, counted, narrowing, t)))
                .toList();
    }

    private List<Facet.Value> values(Question question, Counted counted, Narrowing narrowing, Text t) {
        List<String> chosen = narrowing.answers(question);
        Set<String> counts =
                counted.of(question).stream().map(Counted.Answer::value).collect(Collectors.toSet());
        List<Facet.Value> values = new ArrayList<>(counted.of(question).stream()
                .filter(answer -> answer.count() > 0 || chosen.contains(answer.value()))
                .map(answer -> new Facet.Value(
                        answer.value(), label(question, answer, t), answer.count(), chosen.contains(answer.value())))
                .sorted(Comparator.comparing(Facet.Value::count).reversed().thenComparing(Facet.Value::label))
                .toList());
        chosen.stream()
                .filter(value -> !counts.contains(value))
                .forEach(value -> values.add(new Facet.Value(value, words.label(question, value, t), 0, true)));
        return values;
    }

    private String label(Question question, Counted.Answer answer, Text t) {
        return answer.name()
                .map(name -> name.in(t.language()).text())
                .orElseGet(() -> words.label(question, answer.value(), t));
    }

    List<Link> active(Counted counted, Narrowing narrowing, Page page) {
        List<Link> active = new ArrayList<>();
        if (!narrowing.words().isEmpty()) {
            active.add(link("“" + narrowing.words() + "”", narrowing.withoutWords(), page));
        }
        narrowing
                .answers()
                .forEach((question, answers) -> answers.forEach(answer -> active.add(
                        link(named(question, answer, counted, page.t()), narrowing.without(question, answer), page))));
        narrowing
                .since()
                .ifPresent(day -> active.add(link(
                        page.t().say("worklist.since-day", "date", page.t().date(day)), narrowing.withoutDay(), page)));
        return active;
    }

    private String named(Question question, String answer, Counted counted, Text t) {
        return counted.of(question).stream()
                .filter(known -> known.value().equals(answer))
                .findFirst()
                .map(known -> label(question, known, t))
                .orElseGet(() -> words.label(question, answer, t));
    }

    private static Link link(String label, Narrowing without, Page page) {
        String query = without.query();
        return Link.to(label, page.to(WorklistPages.PATH) + (query.isEmpty() ? "" : "?" + query));
    }
}
