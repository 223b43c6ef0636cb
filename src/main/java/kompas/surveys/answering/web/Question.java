package kompas.surveys.answering.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kompas.shared.text.Text;
import kompas.surveys.xform.Breach;
import kompas.surveys.xform.Prompt;
import org.jspecify.annotations.Nullable;

/**
 * A question as it stands on a page.
 *
 * @param typed what was typed and is no answer; empty where the answer itself is shown
 */
public record Question(Prompt prompt, Optional<Breach> breach, Optional<String> typed) {

    private static final int MOST_BUTTONS = 14;
    private static final int MOST_STEPS = 11;
    private static final int MINUTES = "00:00".length();
    private static final int MOMENT = "2026-11-29T00:00".length();

    public String id() {
        return prompt.path();
    }

    /** Differs when something else is asked, or chosen from. */
    public String sign() {
        return Integer.toHexString(Objects.hash(prompt.words(), prompt.choices(), prompt.required(), note() ? prompt.answer() : ""));
    }

    public boolean note() {
        return prompt.readOnly();
    }

    public boolean required() {
        return prompt.required();
    }

    /** What is wrong with it, in words; "" for nothing. */
    public String error(Text t) {
        return breach.map(found -> found.message().isEmpty()
                        ? t.say("answering.wrong." + found.kind().name().toLowerCase(Locale.ROOT))
                        : found.message())
                .orElse("");
    }

    public String describedBy() {
        String hint = prompt.words().hint().isEmpty() ? "" : id() + "-hint ";
        return (hint + (breach.isPresent() ? id() + "-error" : "")).strip();
    }

    /** Choices that are too many for buttons stand in a list. */
    public boolean list() {
        return prompt.choices().size() > MOST_BUTTONS || appears("minimal") || appears("autocomplete");
    }

    public boolean appears(String how) {
        return Arrays.asList(prompt.appearance().split(" ", -1)).contains(how);
    }

    public boolean chosen(String choice) {
        return Arrays.asList(prompt.answer().split(" ", -1)).contains(choice);
    }

    /** Where a choice stands in a ranking, counted from 1; "" for nowhere. */
    public String place(String choice) {
        int place = Arrays.asList(prompt.answer().split(" ", -1)).indexOf(choice);
        return place < 0 ? "" : String.valueOf(place + 1);
    }

    public List<Integer> places() {
        return IntStream.rangeClosed(1, prompt.choices().size()).boxed().toList();
    }

    /** The steps of a scale that are few enough for buttons; none for a number to type. */
    public List<String> steps() {
        BigDecimal start = number("start", BigDecimal.ZERO);
        BigDecimal end = number("end", BigDecimal.TEN);
        BigDecimal step = number("step", BigDecimal.ONE).abs();
        List<String> steps = new ArrayList<>();
        if (step.signum() == 0) {
            return steps;
        }
        boolean up = start.compareTo(end) <= 0;
        for (BigDecimal at = start;
                up ? at.compareTo(end) <= 0 : at.compareTo(end) >= 0;
                at = up ? at.add(step) : at.subtract(step)) {
            if (steps.size() == MOST_STEPS) {
                return List.of();
            }
            steps.add(at.toPlainString());
        }
        return steps;
    }

    private BigDecimal number(String attribute, BigDecimal otherwise) {
        try {
            return new BigDecimal(prompt.attributes().getOrDefault(attribute, otherwise.toPlainString()));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** What stands in the field. */
    public String value() {
        String answer = prompt.answer();
        return typed.orElseGet(() -> switch (prompt.type()) {
            case TIME -> answer.substring(0, Math.min(MINUTES, answer.length()));
            case DATE_TIME -> answer.substring(0, Math.min(MOMENT, answer.length()));
            case GEOPOINT -> Arrays.stream(answer.split(" ", -1)).limit(2).collect(Collectors.joining(", "));
            default -> answer;
        });
    }

    public String inputType() {
        return switch (prompt.type()) {
            case DATE -> "date";
            case TIME -> "time";
            case DATE_TIME -> "datetime-local";
            default -> "text";
        };
    }

    /** Which keys a phone shows; null for all. */
    public @Nullable String keys() {
        return switch (prompt.type()) {
            case INTEGER -> "numeric";
            case DECIMAL -> "decimal";
            default -> appears("numbers") ? "tel" : null;
        };
    }

    public boolean place() {
        return prompt.type() == Prompt.Type.GEOPOINT;
    }

    /** The answer in words. */
    public static String said(Prompt prompt) {
        if (prompt.choices().isEmpty()) {
            return new Question(prompt, Optional.empty(), Optional.empty()).value();
        }
        return Arrays.stream(prompt.answer().split(" ", -1))
                .map(name -> prompt.choices().stream()
                        .filter(choice -> choice.name().equals(name))
                        .map(Prompt.Option::label)
                        .findFirst()
                        .orElse(name))
                .collect(Collectors.joining(", "));
    }
}
