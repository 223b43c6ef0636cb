package kompas.surveys.writing.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What answers are taken, in plain terms, from and to the expression in the column {@code constraint}.
 *
 * @param least smallest number, "" for none; {@code most} the largest
 * @param day whether a day may lie ahead or behind
 * @param letters the longest text, "" for any
 * @param choices as many may be chosen, "" for any number
 * @param own the whole expression where it says something else; then all others are empty
 */
public record Limit(String least, String most, Day day, String letters, String choices, String own) {

    /** Which days are taken. */
    public enum Day {
        ANY,
        NOT_AHEAD,
        NOT_BEHIND
    }

    public static final Limit NONE = new Limit("", "", Day.ANY, "", "", "");

    private static final String NUMBER = "(-?[0-9]{1,12}(?:\\.[0-9]{1,6})?)";
    private static final Pattern LEAST = Pattern.compile("\\. ?>= ?" + NUMBER);
    private static final Pattern MOST = Pattern.compile("\\. ?<= ?" + NUMBER);
    private static final Pattern LETTERS = Pattern.compile("string-length\\( ?\\. ?\\) ?<= ?([0-9]{1,6})");
    private static final Pattern CHOICES = Pattern.compile("count-selected\\( ?\\. ?\\) ?<= ?([0-9]{1,4})");

    public static Limit read(String constraint) {
        Limit limit = NONE;
        if (constraint.isBlank()) {
            return limit;
        }
        for (String part : constraint.strip().split("\\s+and\\s+", 10)) {
            limit = limit.with(part.strip());
        }
        return limit.own.isEmpty() ? limit : own(constraint.strip());
    }

    public static Limit own(String expression) {
        return new Limit("", "", Day.ANY, "", "", expression);
    }

    private Limit with(String part) {
        Matcher found = LEAST.matcher(part);
        if (found.matches() && least.isEmpty()) {
            return new Limit(found.group(1), most, day, letters, choices, own);
        }
        found = MOST.matcher(part);
        if (found.matches() && most.isEmpty()) {
            return new Limit(least, found.group(1), day, letters, choices, own);
        }
        found = LETTERS.matcher(part);
        if (found.matches() && letters.isEmpty()) {
            return new Limit(least, most, day, found.group(1), choices, own);
        }
        found = CHOICES.matcher(part);
        if (found.matches() && choices.isEmpty()) {
            return new Limit(least, most, day, letters, found.group(1), own);
        }
        return switch (part.replace(" ", "")) {
            case ".<=today()" -> new Limit(least, most, Day.NOT_AHEAD, letters, choices, own);
            case ".>=today()" -> new Limit(least, most, Day.NOT_BEHIND, letters, choices, own);
            default -> own(part);
        };
    }

    /** As a client reads it; "" where everything is taken. */
    public String write() {
        if (!own.isEmpty()) {
            return own;
        }
        List<String> parts = new ArrayList<>();
        add(parts, ". >= ", least);
        add(parts, ". <= ", most);
        switch (day) {
            case ANY -> {}
            case NOT_AHEAD -> parts.add(". <= today()");
            case NOT_BEHIND -> parts.add(". >= today()");
        }
        add(parts, "string-length(.) <= ", letters);
        add(parts, "count-selected(.) <= ", choices);
        return String.join(" and ", parts);
    }

    private static void add(List<String> parts, String before, String number) {
        if (!number.isEmpty()) {
            parts.add(before + number);
        }
    }
}
