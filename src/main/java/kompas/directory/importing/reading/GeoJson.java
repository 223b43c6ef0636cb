package kompas.directory.importing.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A GeoJSON feature as cells: its id, its properties, and a point of its geometry. */
final class GeoJson {

    private GeoJson() {}

    static Map<String, String> cells(JsonNode feature) {
        Map<String, String> cells = new LinkedHashMap<>();
        if (feature.hasNonNull("id")) {
            cells.put("id", JsonText.cell("id", feature.get("id")));
        }
        JsonNode properties = feature.path("properties");
        if (properties.isObject()) {
            cells.putAll(JsonTable.flat(properties));
        }
        GeometryPoint.of(feature.path("geometry")).ifPresent(point -> {
            cells.put("longitude", point.longitude());
            cells.put("latitude", point.latitude());
        });
        return cells;
    }
}
