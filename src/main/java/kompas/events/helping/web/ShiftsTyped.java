package kompas.events.helping.web;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import kompas.events.helping.ShiftMaking;
import kompas.events.planning.TypedDates;
import kompas.shared.kernel.Typed;

/** Shifts as they were typed into the form: from, to, how long each, least and most. */
record ShiftsTyped(Map<String, String> form) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final int MOST_PEOPLE = 500;
    private static final int SHORTEST = 15;

    private Optional<LocalTime> clock(String field) {
        return TypedDates.clock(Typed.line(form.get(field)));
    }

    private OptionalInt number(String field) {
        String typed = Typed.line(form.get(field));
        return NUMBER.matcher(typed).matches() ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }

    /** Zero when nothing was typed; empty for what are no hours. */
    private OptionalInt each() {
        return Typed.line(form.get("each")).isEmpty() ? OptionalInt.of(0) : HoursTyped.minutes(form.get("each"));
    }

    /** The message that says what to mend; empty when it is fine. */
    String error() {
        if (clock("from").isEmpty() || clock("to").isEmpty()) {
            return "helping.shift.times-wrong";
        }
        OptionalInt each = each();
        if (each.isEmpty() || each.getAsInt() != 0 && each.getAsInt() < SHORTEST) {
            return "helping.shift.each-wrong";
        }
        OptionalInt most = number("most");
        OptionalInt least = number("least");
        boolean people = most.isPresent()
                && least.isPresent()
                && most.getAsInt() >= 1
                && most.getAsInt() <= MOST_PEOPLE
                && least.getAsInt() <= most.getAsInt();
        return people ? "" : "helping.shift.people-wrong";
    }

    /** Only of a form without error. */
    ShiftMaking making() {
        return new ShiftMaking(
                clock("from").orElseThrow(),
                clock("to").orElseThrow(),
                Duration.ofMinutes(each().orElseThrow()),
                number("least").orElseThrow(),
                number("most").orElseThrow());
    }
}
