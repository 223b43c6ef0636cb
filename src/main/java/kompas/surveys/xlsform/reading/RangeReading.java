package kompas.surveys.xlsform.reading;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kompas.surveys.xlsform.problem.ProblemCode;
import kompas.surveys.xlsform.tree.Choice;
import kompas.surveys.xlsform.tree.ChoiceList;
import kompas.surveys.xlsform.tree.Details;
import org.jspecify.annotations.Nullable;

/** A scale from one number to another, and whether its numbers fit together. */
final class RangeReading {

    private static final String INTERVAL = "tick_interval";
    private static final String PLACEHOLDER = "placeholder";
    private static final String LABELS = "tick_labelset";
    private static final Set<String> WITH_TICKS =
            Set.of("", "vertical", "no-ticks", "vertical no-ticks", "no-ticks vertical");

    private final Parameters parameters;
    private final Details details;
    private final Map<String, ChoiceList> choices;

    RangeReading(Parameters parameters, Details details, Map<String, ChoiceList> choices) {
        this.parameters = parameters.allow("start", "end", "step", INTERVAL, PLACEHOLDER, LABELS);
        this.details = details;
        this.choices = choices;
    }

    private record Scale(BigDecimal start, BigDecimal end, BigDecimal step) {

        BigDecimal width() {
            return end.subtract(start).abs();
        }

        boolean holds(BigDecimal value) {
            return value.compareTo(start.min(end)) >= 0 && value.compareTo(start.max(end)) <= 0;
        }

        boolean isOff(BigDecimal value, BigDecimal distance) {
            return value.subtract(start).remainder(distance).signum() != 0;
        }
    }

    /** Sets the attributes; the list whose labels stand at the ticks, or "". */
    String read() {
        BigDecimal start = number("start", "1");
        BigDecimal end = number("end", "10");
        BigDecimal step = number("step", "1");
        BigDecimal interval = number(INTERVAL, "");
        BigDecimal placeholder = number(PLACEHOLDER, "");
        if (start == null || end == null || step == null) {
            return "";
        }
        Scale scale = new Scale(start, end, step);
        checkAppearance();
        if (fits("step", step, scale)) {
            checkInterval(interval, scale);
            checkPlaceholder(placeholder, scale);
            checkLabels(scale, interval);
        }
        write("start", "start", "1");
        write("end", "end", "10");
        write("step", "step", "1");
        write("odk:tick-interval", INTERVAL, "");
        write("odk:placeholder", PLACEHOLDER, "");
        boolean whole = Arrays.asList(start, end, step, interval, placeholder).stream()
                .filter(Objects::nonNull)
                .allMatch(value -> value.stripTrailingZeros().scale() <= 0);
        if (!whole) {
            details.bind().put("type", "decimal");
        }
        return parameters.get(LABELS);
    }

    private void write(String attribute, String key, String otherwise) {
        String value = parameters.has(key) ? parameters.get(key) : otherwise;
        if (!value.isEmpty()) {
            details.control().put(attribute, value);
        }
    }

    private void checkAppearance() {
        String appearance = details.control().getOrDefault("appearance", "");
        boolean ticks = parameters.has(INTERVAL) || parameters.has(PLACEHOLDER) || parameters.has(LABELS);
        if (ticks && !WITH_TICKS.contains(appearance)) {
            parameters.complain(ProblemCode.RANGE_APPEARANCE, appearance);
        }
    }

    private boolean fits(String name, BigDecimal value, Scale scale) {
        if (value.signum() == 0) {
            parameters.complain(ProblemCode.RANGE_ZERO, name);
            return false;
        }
        if (value.compareTo(scale.width()) > 0) {
            parameters.complain(ProblemCode.RANGE_TOO_WIDE, name);
            return false;
        }
        return true;
    }

    private void checkInterval(@Nullable BigDecimal interval, Scale scale) {
        if (interval != null
                && fits(INTERVAL, interval, scale)
                && interval.remainder(scale.step()).signum() != 0) {
            parameters.complain(ProblemCode.RANGE_OFF_STEP, INTERVAL);
        }
    }

    private void checkPlaceholder(@Nullable BigDecimal placeholder, Scale scale) {
        if (placeholder == null) {
            return;
        }
        if (scale.isOff(placeholder, scale.step())) {
            parameters.complain(ProblemCode.RANGE_OFF_STEP, PLACEHOLDER);
        } else if (!scale.holds(placeholder)) {
            parameters.complain(ProblemCode.RANGE_OUTSIDE, PLACEHOLDER);
        }
    }

    private void checkLabels(Scale scale, @Nullable BigDecimal interval) {
        if (!parameters.has(LABELS)) {
            return;
        }
        ChoiceList list = choices.get(parameters.get(LABELS));
        if (list == null) {
            parameters.complain(ProblemCode.TICK_LIST_MISSING, parameters.get(LABELS));
            return;
        }
        Set<BigDecimal> ticks = new HashSet<>();
        for (Choice choice : list.choices()) {
            BigDecimal tick = number(choice.name());
            checkTick(choice, tick, scale, interval);
            if (tick != null) {
                ticks.add(tick.stripTrailingZeros());
            }
        }
        if (details.control().getOrDefault("appearance", "").contains("no-ticks")) {
            checkEnds(ticks, scale);
        }
    }

    private void checkTick(Choice choice, @Nullable BigDecimal tick, Scale scale, @Nullable BigDecimal interval) {
        BigDecimal distance = interval == null || interval.signum() == 0 ? scale.step() : interval;
        if (tick == null) {
            parameters.complain(ProblemCode.TICK_NOT_NUMBER, choice.name());
        } else if (!scale.holds(tick)) {
            parameters.complain(ProblemCode.TICK_OUTSIDE, choice.name());
        } else if (scale.isOff(tick, distance)) {
            parameters.complain(ProblemCode.TICK_OFF_STEP, choice.name(), distance.toPlainString());
        }
    }

    private void checkEnds(Set<BigDecimal> ticks, Scale scale) {
        if (ticks.size() > 2) {
            parameters.complain(ProblemCode.TICKS_TOO_MANY);
        } else if (!ticks.equals(
                Set.of(scale.start().stripTrailingZeros(), scale.end().stripTrailingZeros()))) {
            parameters.complain(ProblemCode.TICKS_NOT_AT_ENDS);
        }
    }

    private @Nullable BigDecimal number(String key, String otherwise) {
        String value = parameters.has(key) ? parameters.get(key) : otherwise;
        BigDecimal number = number(value);
        if (number == null && !value.isEmpty()) {
            parameters.complain(ProblemCode.PARAMETER_NUMBER, key, value);
        }
        return number;
    }

    /** A number of sensible length, or null. */
    static @Nullable BigDecimal number(String text) {
        boolean plain = !text.isEmpty()
                && text.length() <= 20
                && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-' || c == '+');
        try {
            return plain ? new BigDecimal(text) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
