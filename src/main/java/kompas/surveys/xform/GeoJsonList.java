package kompas.surveys.xform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A GeoJSON file as a list to choose from: each feature with its id, its properties and its geometry as ODK writes places. */
final class GeoJsonList {

    private static final JsonMapper JSON = JsonMapper.shared();

    private GeoJsonList() {}

    /** Rows of names and values; none when the file is no collection of features. */
    static List<Map<String, String>> rows(byte[] bytes) {
        List<Map<String, String>> rows = new ArrayList<>();
        try {
            for (JsonNode feature : JSON.readTree(bytes).path("features")) {
                if (!feature.path("properties").isObject()) {
                    continue;
                }
                Map<String, String> row = new LinkedHashMap<>();
                row.put("geometry", geometry(feature.path("geometry")));
                feature.path("properties").properties().forEach(each -> row.put(each.getKey(), text(each.getValue())));
                if (feature.has("id")) {
                    row.put("id", text(feature.path("id")));
                }
                rows.add(row);
            }
        } catch (JacksonException e) {
            return List.of();
        }
        return rows;
    }

    private static String text(JsonNode value) {
        return value.isValueNode() && !value.isNull() ? value.asString() : "";
    }

    /** Latitude, longitude, height and accuracy; points of a line or of an outline with semicolons between. */
    private static String geometry(JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        JsonNode points = switch (geometry.path("type").asString("")) {
            case "Point" -> JSON.createArrayNode().add(coordinates);
            case "Polygon" -> coordinates.path(0);
            default -> coordinates;
        };
        List<String> places = new ArrayList<>();
        for (JsonNode point : points) {
            places.add(point.path(1).asString("") + " " + point.path(0).asString("") + " 0 0");
        }
        return String.join("; ", places);
    }
}
