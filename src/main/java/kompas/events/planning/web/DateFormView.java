package kompas.events.planning.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kompas.events.planning.Answers;
import kompas.events.planning.ChangingDates.Dated;
import kompas.events.planning.ChangingDates.Reach;
import kompas.events.planning.NotFree;
import kompas.events.planning.Outcome;
import kompas.events.planning.Problem;
import kompas.events.telling.When;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Link;

/** The page on which one date is changed. */
public record DateFormView(
        Dated dated, Answers answers, List<Problem> problems, Optional<NotFree> notFree, String words) {

    static DateFormView of(Dated dated, Answers answers, Outcome.Mend mend, Text t) {
        return new DateFormView(
                dated,
                answers,
                mend.problems(),
                mend.notFree(),
                When.of(dated.date(), dated.activity().schedule()).whole(t));
    }

    public String path() {
        return dated.activity().path() + "/dates/" + dated.date().id();
    }

    /** Other times at which its room is free; empty for none. */
    public List<Choice> instead(Text t) {
        return notFree.map(taken -> InsteadChoices.of(taken.times(), t)).orElse(List.of());
    }

    /** Whether there are other dates a change could reach. */
    public boolean inSeries() {
        return dated.date().plannedFor().isPresent();
    }

    public Field field(String name, Text t) {
        return Field.of(name, t.say("planning.form." + name))
                .value(answers.text(name))
                .error(problems.stream()
                        .filter(problem -> problem.field().equals(name))
                        .findFirst()
                        .map(problem -> problem.say(t))
                        .orElse(""));
    }

    public List<Link> errors(Text t) {
        return problems.stream()
                .map(problem -> Link.to(problem.say(t), "#" + problem.field()))
                .toList();
    }

    public List<Choice> reaches(Text t) {
        return Arrays.stream(Reach.values())
                .map(reach -> reach.name().toLowerCase(Locale.ROOT))
                .map(code -> new Choice(
                        code,
                        t.say("planning.reach." + code),
                        answers.line("reach").isEmpty() ? code.equals("this") : answers.is("reach", code)))
                .toList();
    }
}
