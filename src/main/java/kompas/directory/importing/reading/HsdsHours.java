package kompas.directory.importing.reading;

import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Weekly schedules of HSDS as our opening hours; what is no plain weekly opening stays unsaid. */
final class HsdsHours {

    private static final Set<String> DAYS = Set.of("mo", "tu", "we", "th", "fr", "sa", "su");
    private static final String TIME = "[0-2][0-9]:[0-5][0-9](:00)?(Z|[+-][0-9]{2}:?[0-9]{2})?";

    private HsdsHours() {}

    static String cell(JsonNode schedules) {
        ObjectNode week = JsonItems.JSON.createObjectNode();
        for (JsonNode schedule : schedules) {
            String opens = JsonText.cell("opens_at", schedule.path("opens_at"));
            String closes = JsonText.cell("closes_at", schedule.path("closes_at"));
            boolean weekly = schedule.path("freq").asString("").equals("WEEKLY")
                    && schedule.path("interval").asInt(1) == 1
                    && !schedule.has("valid_from")
                    && !schedule.has("valid_to")
                    && !schedule.has("until");
            if (!weekly || !opens.matches(TIME) || !closes.matches(TIME)) {
                continue;
            }
            for (String day :
                    schedule.path("byday").asString("").toLowerCase(Locale.ROOT).split(",", -1)) {
                if (DAYS.contains(day.strip())) {
                    week.withArray(day.strip()).add(opens.substring(0, 5) + "-" + closes.substring(0, 5));
                }
            }
        }
        return week.isEmpty()
                ? ""
                : JsonItems.JSON.createObjectNode().set("week", week).toString();
    }
}
