package kompas.directory.confirming.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kompas.directory.confirming.ChoosingPeriods;
import kompas.directory.confirming.ConfirmingPeriods;
import kompas.directory.confirming.Period;
import kompas.shared.text.Text;
import kompas.shared.web.Field;
import org.springframework.stereotype.Component;

/** Makes the page on which the periods are chosen. */
@Component
class YearlyViews {

    private final ChoosingPeriods choosing;
    private final Clock clock;

    YearlyViews(ChoosingPeriods choosing, Clock clock) {
        this.choosing = choosing;
        this.clock = clock;
    }

    YearlyView of(PeriodForm form, Set<Period> wrong, LocalDate confirmed, boolean saved, Text t) {
        ConfirmingPeriods current = choosing.current();
        ConfirmingPeriods shown = wrong.isEmpty() ? choosing.periods(form.numbers()) : current;
        List<Field> fields = Arrays.stream(Period.values())
                .map(period -> field(period, form, wrong, t))
                .toList();
        return new YearlyView(
                fields,
                confirmed,
                shown.course(confirmed, LocalDate.now(clock)),
                !shown.equals(current),
                choosing.isChosen(),
                saved);
    }

    private Field field(Period period, PeriodForm form, Set<Period> wrong, Text t) {
        String key = "confirming.period." + period.code();
        Field field = Field.of(period.code(), t.say(key))
                .value(form.typed().getOrDefault(period, ""))
                .hint(t.say(key + "-hint") + " "
                        + t.say(
                                "confirming.yearly.usual",
                                "usual",
                                String.valueOf(choosing.configured().of(period)),
                                "least",
                                String.valueOf(period.least()),
                                "most",
                                String.valueOf(period.most())));
        return wrong.contains(period) ? field.error(error(period, form, t)) : field;
    }

    private static String error(Period period, PeriodForm form, Text t) {
        Integer number = form.numbers().get(period);
        if (number == null || !period.allows(number)) {
            return t.say(
                    "confirming.yearly.out-of-bounds",
                    "least",
                    String.valueOf(period.least()),
                    "most",
                    String.valueOf(period.most()));
        }
        return t.say(
                period == Period.LINK_DAYS ? "confirming.yearly.link-too-short" : "confirming.yearly.every-too-short",
                "days",
                String.valueOf(ChoosingPeriods.least(period, form.numbers())));
    }
}
