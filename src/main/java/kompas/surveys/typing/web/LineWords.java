package kompas.surveys.typing.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kompas.shared.text.Text;
import kompas.surveys.answering.web.Question;
import kompas.surveys.paper.PaperItem;
import kompas.surveys.typing.TypedCopy;
import kompas.surveys.xform.Prompt;

/** Says beside each field what was understood, and what is wrong with it. */
public record LineWords(Text t) {

    private static final int DAY = "2026-05-03".length();

    /** What was typed in short, in full; empty where it reads as it was typed. */
    Optional<String> said(TypedCopy copy, PaperItem item) {
        if (copy.unreadable(item.path())) {
            return Optional.of(t.say("typing.said.unreadable"));
        }
        if (copy.leftBlank(item.path())) {
            return Optional.of(t.say("typing.said.blank"));
        }
        return copy.answered(item.path()).flatMap(prompt -> answer(item, prompt));
    }

    private Optional<String> answer(PaperItem item, Prompt prompt) {
        if (!item.boxes().isEmpty()) {
            return Optional.of(Arrays.stream(prompt.answer().split(" ", -1))
                    .map(name -> label(item, name))
                    .collect(Collectors.joining(", ")));
        }
        if (!prompt.choices().isEmpty()) {
            return prompt.choices().stream()
                    .filter(choice -> choice.name().equals(prompt.answer()))
                    .map(Prompt.Option::label)
                    .findFirst();
        }
        return switch (prompt.type()) {
            case DATE, DATE_TIME -> day(prompt.answer());
            default -> Optional.empty();
        };
    }

    private static String label(PaperItem item, String name) {
        return item.boxes().stream()
                .filter(box -> box.name().equals(name))
                .map(PaperItem.Box::label)
                .findFirst()
                .orElse(name);
    }

    private Optional<String> day(String answer) {
        try {
            return Optional.of(t.date(LocalDate.parse(answer.substring(0, Math.min(DAY, answer.length())))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What is wrong with it; it is kept as it is all the same. */
    Optional<String> wrong(TypedCopy copy, PaperItem item) {
        if (copy.strange(item.path())) {
            return Optional.of(strange(copy, item));
        }
        return copy.wrong(item.path()).map(breach -> Question.error(breach, t));
    }

    private String strange(TypedCopy copy, PaperItem item) {
        if (!item.boxes().isEmpty()) {
            return t.say("typing.strange.box", "most", item.boxes().size());
        }
        Prompt prompt = copy.prompt(item.path()).orElseThrow();
        if (!prompt.choices().isEmpty()) {
            return t.say("typing.strange.list");
        }
        return switch (prompt.type()) {
            case DATE, DATE_TIME -> t.say("typing.strange.day");
            case TIME -> t.say("typing.strange.time");
            default -> t.say("typing.strange.number");
        };
    }

    /** What is to be looked at before it is sent; "" for nothing. */
    String left(TypedCopy copy) {
        List<String> left = new ArrayList<>();
        if (copy.strangeFilledOn()) {
            left.add(t.say("typing.left.day"));
        }
        if (!copy.missing().isEmpty()) {
            left.add(t.say("typing.left.missing", "numbers", numbers(copy.missing())));
        }
        if (!copy.passedOver().isEmpty()) {
            left.add(t.say("typing.left.passed", "numbers", numbers(copy.passedOver())));
        }
        return String.join(" ", left);
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
