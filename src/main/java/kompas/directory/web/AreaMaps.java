package kompas.directory.web;

import java.util.List;
import java.util.function.Function;
import kompas.places.Area;
import kompas.places.PlaceMap;
import kompas.places.PlaceMap.Shape;
import kompas.shared.kernel.Point;
import kompas.shared.text.Text;
import kompas.shared.web.MapView;
import kompas.shared.web.MapView.Mark;
import org.jspecify.annotations.Nullable;

/** Drawings of areas filled with what is known of them. */
final class AreaMaps {

    private static final int SHADES = 5;

    private AreaMaps() {}

    /** What one area shows: where it leads, what is known of it in words, how dark it is. */
    record Fill(@Nullable String href, String value, int shade) {

        static final Fill PLAIN = new Fill(null, "", 0);
    }

    static MapView draw(PlaceMap map, String label, Function<Area, Fill> fills, List<Mark> marks, Text t) {
        return new MapView(
                label,
                map.projection(),
                map.shapes().stream()
                        .map(shape -> area(shape, fills.apply(shape.area()), t))
                        .toList(),
                marks,
                map.shapes().stream()
                        .map(shape -> new MapView.Name(
                                shape.x(map.projection()),
                                shape.y(map.projection()),
                                shape.area().label(t.language())))
                        .toList(),
                null);
    }

    /** A number of organisations as a fill; the darkest is the most. */
    static Fill counted(@Nullable String href, long count, long most, Text t) {
        int shade =
                count == 0 ? 0 : (int) Math.clamp(Math.ceil((double) count * SHADES / Math.max(1, most)), 1, SHADES);
        return new Fill(href, t.say("directory.map.count", "count", count), shade);
    }

    static Mark mark(PlaceMap map, Point point, String name, long count, @Nullable String href) {
        return new Mark(map.projection().x(point.longitude()), map.projection().y(point.latitude()), name, count, href);
    }

    private static MapView.Area area(Shape shape, Fill fill, Text t) {
        Area area = shape.area();
        return new MapView.Area(
                area.key(), area.label(t.language()), shape.path(), fill.href(), fill.value(), fill.shade());
    }
}
