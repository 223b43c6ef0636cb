package kompas.shared.web.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kompas.shared.web.MapProjection;
import kompas.shared.web.MapView;
import kompas.shared.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The style guide's map: seven municipalities, drawn and as GeoJSON. Borders are real, counts are made up. */
public final class SpecimenMap {

    private static final MapProjection PROJECTION = new MapProjection(26.04, 43.26, 27.057, 43.98, 640);

    private final List<Municipality> municipalities;

    SpecimenMap() {
        try {
            municipalities = new ClassPathResource("styleguide/map.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(Municipality::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param shaded areas by value instead of marks */
    public MapView drawn(Page page, boolean shaded) {
        return view(page, shaded, null);
    }

    /** The same, to be moved. */
    public MapView live(Page page) {
        return view(page, false, new MapView.Live(page.to("/styleguide/areas"), page.to("/styleguide/marks")));
    }

    private MapView view(Page page, boolean shaded, MapView.@Nullable Live live) {
        String href = page.to("/styleguide/lists");
        return new MapView(
                page.t().say("shared.styleguide.map"),
                PROJECTION,
                municipalities.stream()
                        .map(each -> new MapView.Area(
                                each.name, each.name, each.path, href, each.value(page), shaded ? each.shade() : 0))
                        .toList(),
                municipalities.stream()
                        .filter(each -> !shaded)
                        .map(each -> new MapView.Mark(each.x, each.y, each.name, each.count, href))
                        .toList(),
                municipalities.stream()
                        .map(each -> new MapView.Name(each.x, each.y + (shaded ? 0 : 40), each.name))
                        .toList(),
                live);
    }

    Map<String, Object> areas(Page page) {
        return collection(municipalities.stream()
                .map(each -> feature(
                        Map.of("type", "Polygon", "coordinates", List.of(each.ring())),
                        Map.of("name", each.name, "value", each.value(page), "href", page.to("/styleguide/lists"))))
                .toList());
    }

    Map<String, Object> marks(Page page) {
        return collection(municipalities.stream()
                .map(each -> feature(
                        Map.of("type", "Point", "coordinates", degrees(each.x, each.y)),
                        Map.of("name", each.name, "count", each.count, "href", page.to("/styleguide/lists"))))
                .toList());
    }

    private static Map<String, Object> collection(List<Map<String, Object>> features) {
        return Map.of("type", "FeatureCollection", "features", features);
    }

    private static Map<String, Object> feature(Map<String, Object> geometry, Map<String, Object> properties) {
        return Map.of("type", "Feature", "geometry", geometry, "properties", properties);
    }

    private static List<Double> degrees(double x, double y) {
        return List.of(PROJECTION.longitude(x), PROJECTION.latitude(y));
    }

    private record Municipality(String name, double x, double y, int count, String path) {

        static Municipality read(String line) {
            String[] cells = line.split(";", -1);
            return new Municipality(
                    cells[0],
                    Double.parseDouble(cells[1]),
                    Double.parseDouble(cells[2]),
                    Integer.parseInt(cells[3]),
                    cells[4]);
        }

        String value(Page page) {
            return page.t().say("shared.styleguide.organisations", "count", count);
        }

        int shade() {
            return Math.clamp(count / 5, 1, 5);
        }

        List<List<Double>> ring() {
            return Arrays.stream(path.replaceAll("[MZ]", "").split(" "))
                    .map(pair -> pair.split(","))
                    .map(pair -> degrees(Double.parseDouble(pair[0]), Double.parseDouble(pair[1])))
                    .toList();
        }
    }
}
