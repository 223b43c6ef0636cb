package kompas.directory.confirming.web;

import java.util.EnumMap;
import java.util.Map;
import kompas.directory.confirming.ConfirmingPeriods;
import kompas.directory.confirming.Period;

/** What was typed about the periods. */
record PeriodForm(Map<Period, String> typed) {

    /** What holds now stands where nothing was typed about anything. */
    static PeriodForm of(Map<String, String> parameters, ConfirmingPeriods current) {
        boolean asked = asksForNumbers(parameters);
        Map<Period, String> typed = new EnumMap<>(Period.class);
        for (Period period : Period.values()) {
            typed.put(
                    period,
                    asked ? parameters.getOrDefault(period.code(), "").strip() : String.valueOf(current.of(period)));
        }
        return new PeriodForm(typed);
    }

    static boolean asksForNumbers(Map<String, String> parameters) {
        return parameters.containsKey(Period.EVERY_DAYS.code());
    }

    /** Those that are numbers. */
    Map<Period, Integer> numbers() {
        Map<Period, Integer> numbers = new EnumMap<>(Period.class);
        typed.forEach((period, text) -> {
            if (text.matches("[0-9]{1,5}")) {
                numbers.put(period, Integer.valueOf(text));
            }
        });
        return numbers;
    }
}
