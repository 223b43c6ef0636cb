package kompas.surveys.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kompas.shared.text.Text;
import kompas.surveys.paper.Condition.Answer;
import kompas.surveys.paper.Condition.Compared;
import kompas.surveys.paper.Condition.Joined;
import kompas.surveys.paper.Condition.Literal;
import kompas.surveys.paper.Condition.Not;
import kompas.surveys.paper.Condition.Ticked;

/**
 * Says a condition in words: question 9 is “Yes”.
 *
 * @param asked the questions that stand on the paper
 */
record Sentences(Text t, Map<String, Numbered> asked) {

    private static final int LONGEST = 4;

    /** @param labels of its choices, by their names */
    record Numbered(int number, Map<String, String> labels) {

        String label(String choice) {
            return labels.getOrDefault(choice, choice);
        }
    }

    /** "" where it always holds, or cannot be said shortly. */
    String only(Condition condition) {
        return said(condition).map(words -> t.say("paper.only", "when", words)).orElse("");
    }

    private Optional<String> said(Condition condition) {
        if (condition instanceof Compared compared
                && compared.left() instanceof Answer question
                && compared.right() instanceof Literal value) {
            return compared(compared.operator(), question, value.text());
        }
        if (condition instanceof Ticked ticked) {
            return ticked("paper.ticked", ticked);
        }
        if (condition instanceof Not not && not.negated() instanceof Ticked ticked) {
            return ticked("paper.unticked", ticked);
        }
        return condition instanceof Joined joined ? joined(joined) : Optional.empty();
    }

    private Optional<String> ticked(String key, Ticked ticked) {
        return ticked.question() instanceof Answer question && ticked.choice() instanceof Literal choice
                ? choice(key, question, choice.text())
                : Optional.empty();
    }

    private Optional<String> joined(Joined joined) {
        List<Optional<String>> parts = joined.parts().stream().map(this::part).toList();
        if (parts.size() > LONGEST || parts.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        String between = " " + t.say(joined.all() ? "paper.and" : "paper.or") + " ";
        return Optional.of(parts.stream().flatMap(Optional::stream).collect(Collectors.joining(between)));
    }

    /** What is joined within is said only alone. */
    private Optional<String> part(Condition part) {
        return part instanceof Joined ? Optional.empty() : said(part);
    }

    private Optional<String> compared(String operator, Answer question, String value) {
        if (value.isEmpty()) {
            return number(question)
                    .map(number -> t.say(operator.equals("=") ? "paper.empty" : "paper.answered", "number", number));
        }
        String key = switch (operator) {
            case "=" -> "paper.is";
            case "!=" -> "paper.not";
            case ">" -> "paper.more";
            case ">=" -> "paper.least";
            case "<" -> "paper.less";
            default -> "paper.most";
        };
        return choice(key, question, value);
    }

    private Optional<String> choice(String key, Answer question, String value) {
        return Optional.ofNullable(asked.get(question.question()))
                .map(about -> t.say(key, "number", about.number(), "answer", about.label(value)));
    }

    private Optional<Integer> number(Answer question) {
        return Optional.ofNullable(asked.get(question.question())).map(Numbered::number);
    }
}
