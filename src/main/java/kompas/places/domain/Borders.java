package kompas.places.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Outlines as GeoJSON: read from a country's folder, written to and read from the database. */
final class Borders {

    private static final String FILE = "borders.geojson";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Borders() {}

    /** Outlines by the {@code id} of their feature; none when there is no such file. */
    static Map<String, Outline> read(ReferenceFolder folder) {
        Optional<byte[]> content = folder.find(FILE);
        if (content.isEmpty()) {
            return Map.of();
        }
        Map<String, Outline> outlines = new LinkedHashMap<>();
        try {
            for (JsonNode feature : JSON.readTree(content.get()).path("features")) {
                outlines.put(feature.path("id").asString(""), outline(folder, feature));
            }
        } catch (JacksonException e) {
            throw new ReferenceProblem(
                    folder.called(FILE),
                    e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                    "is not JSON");
        }
        return outlines;
    }

    private static Outline outline(ReferenceFolder folder, JsonNode feature) {
        JsonNode geometry = feature.path("geometry");
        try {
            return switch (geometry.path("type").asString("")) {
                case "MultiPolygon" -> ofMultiPolygon(geometry.path("coordinates"));
                case "Polygon" -> new Outline(List.of(polygon(geometry.path("coordinates"))));
                default -> throw new IllegalArgumentException("is neither Polygon nor MultiPolygon");
            };
        } catch (IllegalArgumentException | JacksonException e) {
            String name = feature.path("id").asString("without an id");
            throw new ReferenceProblem(folder.called(FILE), "the feature “" + name + "” " + e.getMessage());
        }
    }

    static Outline ofMultiPolygon(String json) {
        return ofMultiPolygon(JSON.readTree(json));
    }

    private static Outline ofMultiPolygon(JsonNode coordinates) {
        List<List<long[]>> polygons = new ArrayList<>();
        coordinates.forEach(polygon -> polygons.add(polygon(polygon)));
        if (polygons.isEmpty()) {
            throw new IllegalArgumentException("has no polygons");
        }
        return new Outline(polygons);
    }

    private static List<long[]> polygon(JsonNode coordinates) {
        List<long[]> rings = new ArrayList<>();
        for (JsonNode ring : coordinates) {
            long[] points = new long[ring.size()];
            for (int i = 0; i < points.length; i++) {
                JsonNode pair = ring.get(i);
                points[i] = Points.pack(pair.get(0).doubleValue(), pair.get(1).doubleValue());
            }
            long[] open = Ring.open(points);
            if (open.length >= 3) {
                rings.add(Ring.turning(open, rings.isEmpty()));
            }
        }
        if (rings.isEmpty()) {
            throw new IllegalArgumentException("has a polygon of fewer than three points");
        }
        return rings;
    }

    /** The {@code coordinates} of a MultiPolygon. */
    static String coordinates(Outline outline) {
        StringBuilder json = new StringBuilder();
        write(json, outline);
        return json.toString();
    }

    static void write(StringBuilder json, Outline outline) {
        json.append('[');
        for (List<long[]> polygon : outline.polygons()) {
            json.append(polygon == outline.polygons().getFirst() ? "[" : ",[");
            for (long[] ring : polygon) {
                json.append(ring == polygon.getFirst() ? "[" : ",[");
                for (long point : ring) {
                    write(json, point);
                    json.append(',');
                }
                write(json, ring[0]);
                json.append(']');
            }
            json.append(']');
        }
        json.append(']');
    }

    private static void write(StringBuilder json, long point) {
        json.append('[');
        decimal(json, Points.x(point));
        json.append(',');
        decimal(json, Points.y(point));
        json.append(']');
    }

    /** Hundred-thousandths as a decimal number without needless zeros. */
    private static void decimal(StringBuilder json, int value) {
        int rest = Math.abs(value);
        if (value < 0) {
            json.append('-');
        }
        json.append(rest / 100_000);
        int fraction = rest % 100_000;
        if (fraction == 0) {
            return;
        }
        String digits = Integer.toString(100_000 + fraction).substring(1);
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        json.append('.').append(digits, 0, end);
    }
}
