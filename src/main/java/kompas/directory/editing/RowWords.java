package kompas.directory.editing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kompas.directory.Visibility;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.text.Text;
import tools.jackson.databind.JsonNode;

/** One row of a list (a contact, an address, a need) in words. */
final class RowWords {

    private static final String VISIBILITY = "_visibility";

    private RowWords() {}

    static String of(JsonNode row, Text t) {
        if (row.hasNonNull("direction")) {
            return need(row, t);
        }
        return row.properties().stream()
                .flatMap(cell -> cell(row, cell, t).stream())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** "looking for volunteers: people for the autumn". */
    private static String need(JsonNode need, Text t) {
        String code =
                need.path("direction").asString("") + "." + need.path("kind").asString("");
        String words = need.path("text").isObject()
                ? ": "
                        + LocalizedColumn.read(need.path("text"))
                                .in(t.language())
                                .text()
                : "";
        List<String> more = more(need, t);
        return known("needs." + code, code, t) + words + (more.isEmpty() ? "" : " (" + String.join("; ", more) + ")");
    }

    private static List<String> more(JsonNode need, Text t) {
        List<String> more = new ArrayList<>();
        if (need.hasNonNull("urgency")) {
            String urgency = need.path("urgency").asString("");
            more.add(known("needs.urgency." + urgency, urgency, t));
        }
        need.path("topics")
                .forEach(topic -> more.add(known("needs.topic." + topic.asString(""), topic.asString(""), t)));
        if (need.hasNonNull("until")) {
            LocalDate until = LocalDate.parse(need.path("until").asString());
            more.add(t.say("directory.profile.until", "date", t.date(until)));
        }
        return more;
    }

    static String picture(JsonNode picture, Text t) {
        String alt = LocalizedColumn.read(picture.path("alt")).in(t.language()).text();
        return picture.path("logo").asBoolean(false) ? t.say("editing.pictures.logo") + ": " + alt : alt;
    }

    private static List<String> cell(JsonNode row, Map.Entry<String, JsonNode> cell, Text t) {
        JsonNode value = cell.getValue();
        String name = cell.getKey();
        if (value.isObject()) {
            return value.has("texts") ? texts(value, t) : List.of();
        }
        if (value.isBoolean()) {
            return flag(name, value.asBoolean(), t);
        }
        if (value.isNull()) {
            return List.of();
        }
        String code = value.asString("");
        if (name.endsWith(VISIBILITY)) {
            return opened(row, name, code, t);
        }
        return switch (name) {
            case "kind" -> List.of(kind(code, t));
            default -> List.of(code);
        };
    }

    private static String kind(String code, Text t) {
        String address = "editing.address." + code;
        return known(address, code, t);
    }

    private static List<String> flag(String name, boolean value, Text t) {
        return switch (name) {
            case "visible" -> value ? List.of() : List.of(t.say("editing.cell.unlisted"));
            case "main" -> value ? List.of(t.say("editing.address.main")) : List.of();
            default -> value ? List.of(known("editing.cell." + name, name, t)) : List.of();
        };
    }

    /** Who sees a part of a contact, where that is more than those who look after it. */
    private static List<String> opened(JsonNode row, String cell, String level, Text t) {
        String part = cell.substring(0, cell.length() - VISIBILITY.length());
        return row.hasNonNull(part) && !level.equals(Visibility.STAFF.code())
                ? List.of(t.say("editing.cell." + part) + ": " + t.say("directory.visibility." + level))
                : List.of();
    }

    private static List<String> texts(JsonNode value, Text t) {
        List<String> lines = new ArrayList<>();
        LocalizedColumn.read(value)
                .texts()
                .forEach((language, words) -> lines.add(t.nameHere(language) + ": " + words));
        return lines;
    }

    private static String known(String key, String otherwise, Text t) {
        return t.knows(key) ? t.say(key) : otherwise;
    }
}
