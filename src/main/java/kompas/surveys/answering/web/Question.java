package kompas.surveys.answering.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import kompas.shared.text.Text;
import kompas.surveys.xform.Breach;
import kompas.surveys.xform.Prompt;
import kompas.surveys.xform.Prompt.Control;
import kompas.surveys.xform.Prompt.Type;
import org.jspecify.annotations.Nullable;

/**
 * A question as it stands on a page.
 *
 * @param typed what was typed and is no answer; empty where the answer itself is shown
 */
public record Question(Prompt prompt, Optional<Breach> breach, Optional<String> typed) {

    private static final int MOST_BUTTONS = 14;
    private static final int FEW_BUTTONS = 8;
    private static final int MOST_STEPS = 11;

    public String id() {
        return prompt.path();
    }

    /** Differs when something else is asked, or chosen from. */
    public String sign() {
        String said = note() ? prompt.answer() : "";
        return Integer.toHexString(Objects.hash(prompt.words(), prompt.choices(), prompt.required(), said));
    }

    public boolean note() {
        return prompt.readOnly();
    }

    public boolean required() {
        return prompt.required();
    }

    public Marked label() {
        return Marked.of(prompt.words().label());
    }

    /** Its words without marks. */
    static String plain(Prompt prompt) {
        return Marked.plain(prompt.words().label());
    }

    public Marked hint() {
        return Marked.of(prompt.words().hint());
    }

    public Marked guidance() {
        return Marked.of(prompt.words().guidance());
    }

    public static Marked label(Prompt.Option choice) {
        return Marked.of(choice.label());
    }

    /** What is wrong with it, in words; "" for nothing. */
    public String error(Text t) {
        return breach.map(found -> error(found, t)).orElse("");
    }

    /** As the form says it, or else in words of our own. */
    public static String error(Breach breach, Text t) {
        return breach.message().isEmpty()
                ? t.say("answering.wrong." + breach.kind().name().toLowerCase(Locale.ROOT))
                : breach.message();
    }

    /** Whether there is a sentence on how to answer. */
    public boolean hinted() {
        return !prompt.words().hint().isEmpty() || place() || file() || steps().isEmpty() && range() || month();
    }

    public @Nullable String describedBy() {
        String hint = hinted() ? id() + "-hint " : "";
        String both = (hint + (breach.isPresent() ? id() + "-error" : "")).strip();
        return both.isEmpty() ? null : both;
    }

    /** Whether it is answered by several buttons, boxes or fields under one name. */
    public boolean group() {
        return switch (prompt.control()) {
            case SELECT_MULTIPLE, RANK -> true;
            case RANGE -> !steps().isEmpty();
            case SELECT_ONE -> !list();
            default -> false;
        };
    }

    /** Choices that are too many for buttons stand in a list. */
    public boolean list() {
        return many() || appears("minimal");
    }

    /** So many that one rather types than looks. */
    public boolean many() {
        return prompt.choices().size() > MOST_BUTTONS || appears("autocomplete") || appears("search");
    }

    /** How the choices stand: one below the other, beside each other, or as a scale. */
    public String laidOut() {
        if (appears("likert")) {
            return "likert";
        }
        boolean beside = Arrays.stream(prompt.appearance().split(" ", -1))
                .anyMatch(
                        each -> each.startsWith("columns") || each.startsWith("compact") || each.equals("horizontal"));
        boolean pictures =
                prompt.choices().stream().anyMatch(choice -> !choice.image().isEmpty());
        if (beside || appears("list-nolabel") || appears("list") || pictures) {
            return "columns";
        }
        return prompt.choices().size() > FEW_BUTTONS ? "many" : "";
    }

    public boolean appears(String how) {
        return appears(prompt, how);
    }

    static boolean appears(Prompt prompt, String how) {
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

    public boolean range() {
        return prompt.control() == Control.RANGE;
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

    public String attribute(String name) {
        return prompt.attributes().getOrDefault(name, "");
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
        return typed.orElseGet(() -> Said.shown(prompt));
    }

    public String inputType() {
        return switch (prompt.type()) {
            case DATE -> appears("year") ? "text" : appears("month-year") ? "month" : "date";
            case TIME -> "time";
            case DATE_TIME -> "datetime-local";
            default -> appears("masked") ? "password" : "text";
        };
    }

    public boolean month() {
        return prompt.type() == Type.DATE && appears("month-year");
    }

    /** Which keys a phone shows; null for all. */
    public @Nullable String keys() {
        return switch (prompt.type()) {
            case INTEGER -> "numeric";
            case DECIMAL -> "decimal";
            case DATE -> appears("year") ? "numeric" : null;
            default -> appears("numbers") ? "tel" : null;
        };
    }

    public boolean place() {
        return !points().isEmpty();
    }

    /** What is pointed at on a map: a "point", the points of a "trace" or those around a "shape"; "" for nothing. */
    public String points() {
        return switch (prompt.type()) {
            case GEOPOINT -> "point";
            case GEOTRACE -> "trace";
            case GEOSHAPE -> "shape";
            default -> "";
        };
    }

    public boolean file() {
        return prompt.control() == Control.UPLOAD;
    }

    public boolean picture() {
        return file() && attribute("mediatype").startsWith("image/");
    }

    public boolean drawn() {
        return picture() && (appears("signature") || appears("draw"));
    }

    /** Which camera a phone opens at once; null for its usual choice of a file or a camera. */
    public @Nullable String camera() {
        return appears("new-front") ? "user" : appears("new") ? "environment" : null;
    }

    /** The answer in words. */
    public static String said(Prompt prompt, Text t) {
        return Said.of(prompt, t);
    }
}
