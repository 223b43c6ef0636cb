package kompas.directory.editing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.directory.SizeBand.Measure;
import kompas.directory.domain.FactTitle;
import kompas.places.AreaId;
import kompas.places.Places;
import kompas.places.SettlementId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.OpeningHours;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.sql.OpeningHoursColumn;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What is stored, in words: for showing two versions side by side and what a change changed. */
@Component
public class FactWords {

    /** Ids, which tell a reader nothing. */
    private static final Set<String> UNSAID = Set.of("parent_id", "library_id");

    private final Places places;

    FactWords(Places places) {
        this.places = places;
    }

    /** The name of something stored. */
    public String title(String key, Text t) {
        return FactTitle.of(key, t);
    }

    /** A value in lines; none when there is nothing. */
    public List<String> lines(String key, JsonNode value, Text t) {
        if (value.isMissingNode() || value.isNull() || UNSAID.contains(key)) {
            return List.of();
        }
        if (key.equals("confirmed_on")) {
            return List.of(t.date(LocalDate.parse(value.asString(""))));
        }
        if (key.equals("opening_hours")) {
            return week(OpeningHoursColumn.read(value), t);
        }
        if (value.has("source") && value.has("texts")) {
            return localized(LocalizedColumn.read(value), t);
        }
        if (value.isArray()) {
            return value.valueStream().map(each -> item(key, each, t)).toList();
        }
        return List.of(item(key, value, t));
    }

    private String item(String key, JsonNode value, Text t) {
        if (key.equals("pictures")) {
            return RowWords.picture(value, t);
        }
        if (value.isObject()) {
            return RowWords.of(value, t);
        }
        String code = value.asString("");
        return switch (key) {
            case "fields" -> known("directory.field." + code, code, t);
            case "goals" -> known("directory.goal." + code, code, t);
            case "audiences" -> known("directory.audience." + code, code, t);
            case "accessibility" -> known("shared.accessibility." + code, code, t);
            case "legal_form" -> known("directory.legal." + code, code, t);
            case "status", "listing" -> known("directory." + key + "." + code, code, t);
            case "place_precision" -> t.say("editing.precision." + code);
            case "languages" -> t.nameHere(code);
            case "members", "volunteers", "staff", "budget" -> size(key, code, t);
            case "confirmed_by" -> known("confirming.by." + code, code, t);
            case "municipality_id", "region_id", "service_area_ids" ->
                places.findArea(AreaId.of(UUID.fromString(code)))
                        .map(area -> area.titled(t.language()))
                        .orElse(code);
            case "settlement_id" ->
                places.findSettlement(SettlementId.of(UUID.fromString(code)))
                        .map(settlement -> settlement.label(t.language()))
                        .orElse(code);
            default -> code;
        };
    }

    private static String size(String key, String code, Text t) {
        return Measure.valueOf(key.toUpperCase(Locale.ROOT))
                .find(code)
                .map(band -> band.words(t))
                .orElse(code);
    }

    private static List<String> localized(LocalizedText text, Text t) {
        return text.texts().entrySet().stream()
                .map(words -> t.nameHere(words.getKey()) + ": " + words.getValue())
                .toList();
    }

    private static List<String> week(OpeningHours hours, Text t) {
        List<String> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<OpeningHours.Span> spans = hours.week().getOrDefault(day, List.of());
            if (!spans.isEmpty()) {
                days.add(day.getDisplayName(TextStyle.SHORT_STANDALONE, t.locale()) + " " + WeekInput.written(spans));
            }
        }
        String specials = hours.specials().stream()
                .map(special -> special.from().toString())
                .collect(Collectors.joining(", "));
        if (!specials.isEmpty()) {
            days.add(specials);
        }
        return days;
    }

    private static String known(String key, String otherwise, Text t) {
        return t.knows(key) ? t.say(key) : otherwise;
    }
}
