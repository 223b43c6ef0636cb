package kompas.directory.editing;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.shared.kernel.OpeningHours;

/** Days of a week as people write them on a door: {@code 10–12, 13:30–18}. */
public final class WrittenWeek {

    private WrittenWeek() {}

    /** Empty when a day cannot be understood. */
    public static Optional<OpeningHours> read(Map<DayOfWeek, String> written) {
        Map<DayOfWeek, List<OpeningHours.Span>> week = new EnumMap<>(DayOfWeek.class);
        try {
            written.forEach((day, text) -> week.put(day, WeekInput.spans(Spelling.clean(text))));
            return Optional.of(OpeningHours.weekly(week));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
