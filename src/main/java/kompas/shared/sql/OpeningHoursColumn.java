package kompas.shared.sql;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.OpeningHours;
import kompas.shared.kernel.OpeningHours.Span;
import kompas.shared.kernel.OpeningHours.Special;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@link OpeningHours} as they stand in a {@code jsonb} column and in reference files:
 *
 * <pre>{@code
 * {"week": {"mo": ["10:00-18:00"], "fr": ["09:00-12:00", "18:00-02:00"]},
 *  "special": [{"from": "2026-12-24", "to": "2026-12-26", "yearly": true, "open": [], "note": {localized text}}]}
 * }</pre>
 *
 * Days are {@code mo tu we th fr sa su}; a day left out is closed; {@code to}, {@code yearly} and {@code note} may be
 * left out. Bind the string with {@code cast(:hours as jsonb)}.
 */
public final class OpeningHoursColumn {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OpeningHoursColumn() {}

    public static String write(OpeningHours hours) {
        ObjectNode node = JSON.createObjectNode();
        ObjectNode week = node.putObject("week");
        hours.week().forEach((day, spans) -> writeSpans(week.putArray(code(day)), spans));
        if (!hours.specials().isEmpty()) {
            ArrayNode specials = node.putArray("special");
            hours.specials().forEach(special -> writeSpecial(specials.addObject(), special));
        }
        return JSON.writeValueAsString(node);
    }

    /** Null for nothing, as a nullable column wants it. */
    public static @Nullable String writeOptional(Optional<OpeningHours> hours) {
        return hours.map(OpeningHoursColumn::write).orElse(null);
    }

    /** @throws IllegalArgumentException when it is not written as above or the times contradict each other */
    public static OpeningHours read(String json) {
        return read(JSON.readTree(json));
    }

    public static OpeningHours read(JsonNode node) {
        Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
        node.path("week").properties().forEach(entry -> week.put(day(entry.getKey()), readSpans(entry.getValue())));
        List<Special> specials = new ArrayList<>();
        node.path("special").forEach(special -> specials.add(readSpecial(special)));
        return new OpeningHours(week, specials);
    }

    public static Optional<OpeningHours> readOptional(@Nullable String json) {
        return json == null ? Optional.empty() : Optional.of(read(json));
    }

    private static void writeSpecial(ObjectNode node, Special special) {
        node.put("from", special.from().toString());
        if (!special.to().equals(special.from())) {
            node.put("to", special.to().toString());
        }
        if (special.yearly()) {
            node.put("yearly", true);
        }
        writeSpans(node.putArray("open"), special.spans());
        special.note().ifPresent(note -> node.set("note", JSON.readTree(LocalizedColumn.write(note))));
    }

    private static Special readSpecial(JsonNode node) {
        LocalDate from = LocalDate.parse(node.required("from").asString());
        LocalDate to = node.has("to") ? LocalDate.parse(node.get("to").asString()) : from;
        Optional<LocalizedText> note =
                node.has("note") ? Optional.of(LocalizedColumn.read(node.get("note"))) : Optional.empty();
        return new Special(from, to, node.path("yearly").asBoolean(false), readSpans(node.path("open")), note);
    }

    private static void writeSpans(ArrayNode node, List<Span> spans) {
        spans.forEach(
                span -> node.add(span.from() + "-" + (span.to().equals(LocalTime.MIDNIGHT) ? "24:00" : span.to())));
    }

    private static List<Span> readSpans(JsonNode node) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode span : node) {
            String[] times = span.asString().split("-", 2);
            if (times.length < 2) {
                throw new IllegalArgumentException("Not a span of time: " + span.asString());
            }
            spans.add(span(times));
        }
        return spans;
    }

    private static Span span(String[] times) {
        try {
            return Span.of(times[0], times[1]);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Not a span of time: " + String.join("-", times), e);
        }
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2).toLowerCase(Locale.ROOT);
    }

    private static DayOfWeek day(String code) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (code(day).equals(code)) {
                return day;
            }
        }
        throw new IllegalArgumentException("Not a day of the week: " + code);
    }
}
