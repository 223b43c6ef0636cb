package kompas.directory.importing.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One point that stands for a geometry; of an area a point inside it, never in a hole or a bay. */
record GeometryPoint(String longitude, String latitude) {

    static Optional<GeometryPoint> of(JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        return switch (geometry.path("type").asString("")) {
            case "Point" -> position(coordinates);
            case "MultiPoint" -> position(coordinates.path(0));
            case "LineString" -> position(coordinates.path(coordinates.size() / 2));
            case "MultiLineString" ->
                position(coordinates.path(0).path(coordinates.path(0).size() / 2));
            case "Polygon" -> inside(coordinates);
            case "MultiPolygon" ->
                coordinates
                        .valueStream()
                        .max(Comparator.comparingDouble(polygon -> Math.abs(area(polygon.path(0)))))
                        .flatMap(GeometryPoint::inside);
            case "GeometryCollection" ->
                geometry.path("geometries")
                        .valueStream()
                        .map(GeometryPoint::of)
                        .flatMap(Optional::stream)
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private static Optional<GeometryPoint> position(JsonNode position) {
        return position.path(0).isNumber() && position.path(1).isNumber()
                ? Optional.of(new GeometryPoint(
                        position.get(0).asString(), position.get(1).asString()))
                : Optional.empty();
    }

    /** The middle of the longest stretch that lies inside on the line through the middle of the area. */
    private static Optional<GeometryPoint> inside(JsonNode polygon) {
        double[] latitudes = polygon.path(0)
                .valueStream()
                .mapToDouble(position -> position.path(1).asDouble(0))
                .toArray();
        if (latitudes.length < 4) {
            return Optional.empty();
        }
        double south = Arrays.stream(latitudes).min().orElse(0);
        double north = Arrays.stream(latitudes).max().orElse(0);
        double middle = south + (north - south) * 0.5000137;
        double[] crossings = polygon.valueStream()
                .flatMapToDouble(ring -> Arrays.stream(crossings(ring, middle)))
                .sorted()
                .toArray();
        int widest = -1;
        for (int i = 0; i + 1 < crossings.length; i += 2) {
            if (widest < 0 || crossings[i + 1] - crossings[i] > crossings[widest + 1] - crossings[widest]) {
                widest = i;
            }
        }
        return widest < 0
                ? Optional.empty()
                : Optional.of(new GeometryPoint(
                        String.valueOf((crossings[widest] + crossings[widest + 1]) / 2), String.valueOf(middle)));
    }

    private static double[] crossings(JsonNode ring, double latitude) {
        double[] found = new double[ring.size()];
        int count = 0;
        for (int i = 0; i + 1 < ring.size(); i++) {
            double y1 = ring.get(i).path(1).asDouble(0);
            double y2 = ring.get(i + 1).path(1).asDouble(0);
            if (y1 <= latitude == y2 <= latitude) {
                continue;
            }
            double x1 = ring.get(i).path(0).asDouble(0);
            double x2 = ring.get(i + 1).path(0).asDouble(0);
            found[count++] = x1 + (latitude - y1) / (y2 - y1) * (x2 - x1);
        }
        return Arrays.copyOf(found, count);
    }

    private static double area(JsonNode ring) {
        double twice = 0;
        for (int i = 0; i + 1 < ring.size(); i++) {
            JsonNode a = ring.get(i);
            JsonNode b = ring.get(i + 1);
            twice += a.path(0).asDouble(0) * b.path(1).asDouble(0)
                    - b.path(0).asDouble(0) * a.path(1).asDouble(0);
        }
        return twice / 2;
    }
}
