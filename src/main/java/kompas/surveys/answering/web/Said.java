package kompas.surveys.answering.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import kompas.shared.text.Text;
import kompas.surveys.xform.Prompt;

/** Answers in words. */
final class Said {

    private static final int DAY = "2026-11-29".length();
    private static final int MINUTES = "00:00".length();
    private static final int MONTH = "2026-11".length();
    private static final int YEAR = "2026".length();

    private Said() {}

    static String of(Prompt prompt, Text t) {
        String answer = prompt.answer();
        if (answer.isEmpty()) {
            return "";
        }
        if (prompt.control() == Prompt.Control.ACKNOWLEDGE) {
            return t.say("answering.acknowledged");
        }
        if (!prompt.choices().isEmpty()) {
            return chosen(prompt);
        }
        try {
            return switch (prompt.type()) {
                case DATE -> day(prompt, t);
                case TIME -> start(answer, MINUTES);
                case DATE_TIME ->
                    t.date(LocalDate.parse(start(answer, DAY))) + " " + start(answer.substring(DAY + 1), MINUTES);
                case INTEGER -> shown(prompt);
                case GEOPOINT, GEOTRACE, GEOSHAPE -> shown(prompt).replace("\n", "; ");
                case FILE -> t.say("answering.file.one");
                default -> masked(prompt) ? "•••" : answer;
            };
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            return answer;
        }
    }

    private static boolean masked(Prompt prompt) {
        return Question.appears(prompt, "masked");
    }

    private static String day(Prompt prompt, Text t) {
        if (Question.appears(prompt, "year")) {
            return start(prompt.answer(), YEAR);
        }
        if (Question.appears(prompt, "month-year")) {
            return YearMonth.parse(start(prompt.answer(), MONTH))
                    .format(DateTimeFormatter.ofPattern("LLLL yyyy", Locale.forLanguageTag(t.language())));
        }
        return t.date(LocalDate.parse(start(prompt.answer(), DAY)));
    }

    private static String chosen(Prompt prompt) {
        return Arrays.stream(prompt.answer().split(" ", -1))
                .map(name -> prompt.choices().stream()
                        .filter(choice -> choice.name().equals(name))
                        .map(choice -> choice.label().isEmpty() ? name : Marked.plain(choice.label()))
                        .findFirst()
                        .orElse(name))
                .collect(Collectors.joining(", "));
    }

    /** As it stands in its field. */
    static String shown(Prompt prompt) {
        String answer = prompt.answer();
        return switch (prompt.type()) {
            case TIME -> start(answer, MINUTES);
            case DATE_TIME -> start(answer, DAY + 1 + MINUTES);
            case DATE ->
                start(
                        answer,
                        Question.appears(prompt, "year") ? YEAR : Question.appears(prompt, "month-year") ? MONTH : DAY);
            case GEOPOINT, GEOTRACE -> points(answer);
            case GEOSHAPE -> around(points(answer));
            case INTEGER -> Question.appears(prompt, "thousands-sep") ? grouped(answer) : answer;
            default -> answer;
        };
    }

    private static String start(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    /** One place a line, as maps write them. */
    private static String points(String answer) {
        return Arrays.stream(answer.split(";", -1))
                .map(String::strip)
                .filter(point -> !point.isEmpty())
                .map(point -> Arrays.stream(point.split("\\s+", -1))
                        .limit(2)
                        .map(degrees ->
                                new BigDecimal(degrees).stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    /** That an area ends where it begins goes without saying. */
    private static String around(String points) {
        int first = points.indexOf('\n');
        boolean closed = first > 0 && points.endsWith("\n" + points.substring(0, first));
        return closed ? points.substring(0, points.lastIndexOf('\n')) : points;
    }

    /** 12 500, with spaces that do not break. */
    private static String grouped(String digits) {
        return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u202f");
    }
}
