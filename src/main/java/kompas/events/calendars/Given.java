package kompas.events.calendars;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kompas.events.calendars.ForeignEvent.Slot;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a calendar said of an event when it was read last, as it was written here. What is different here now was changed by
 * somebody's hand, and is theirs.
 *
 * @param title as the column holds it, JSON; so is {@code text}
 * @param dates where the rule put each date, and when it was to be; both as moments in ISO 8601
 */
record Given(
        String title,
        @Nullable String text,
        @Nullable String place,
        String zone,
        boolean wholeDays,
        Map<String, String> dates) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    Given {
        dates = Map.copyOf(dates);
    }

    static Given of(ForeignEvent event, String language) {
        Map<String, String> dates = new LinkedHashMap<>();
        event.dates().forEach(slot -> dates.put(planned(event, slot).toString(), when(event, slot)));
        return new Given(
                SubscribedWords.title(event, language),
                SubscribedWords.text(event, language),
                SubscribedWords.place(event),
                event.zone().getId(),
                event.wholeDays(),
                dates);
    }

    /** Whether the calendar says the same of this date as it did before. */
    boolean said(ForeignEvent event, Slot slot) {
        return when(event, slot).equals(dates.get(planned(event, slot).toString()));
    }

    static Instant planned(ForeignEvent event, Slot slot) {
        return slot.planned().atZone(event.zone()).toInstant();
    }

    private static String when(ForeignEvent event, Slot slot) {
        return slot.starts().atZone(event.zone()).toInstant() + "/"
                + slot.ends().atZone(event.zone()).toInstant()
                + (slot.cancelled() || event.cancelled() ? "/cancelled" : "");
    }

    /** The same words, as if it had told of no dates: what comes back is taken as it is. */
    Given withoutDates() {
        return new Given(title, text, place, zone, wholeDays, Map.of());
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    /** Empty for what cannot be read: then nothing counts as changed by hand. */
    static Optional<Given> read(@Nullable String json) {
        try {
            return json == null ? Optional.empty() : Optional.of(JSON.readValue(json, Given.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
