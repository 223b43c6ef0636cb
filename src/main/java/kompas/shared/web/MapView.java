package kompas.shared.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map as drawn by the server: areas, marks and names in one coordinate system, readable without a script.
 *
 * @param label what the map shows, in one sentence, for those who do not see it
 * @param projection from degrees to the drawing, also its size
 * @param live where a script may fetch more, null when the drawing is all there is
 */
public record MapView(
        String label,
        MapProjection projection,
        List<Area> areas,
        List<Mark> marks,
        List<Name> names,
        @Nullable Live live) {

    /**
     * @param path SVG path data in the drawing's coordinates
     * @param href where it leads, null for nowhere
     * @param value what is known of it, in words: “105 organisations”; empty for nothing
     * @param shade 0 for plain, 1 to 5 from little to much
     */
    public record Area(
            String id, String name, String path, @Nullable String href, String value, int shade) {}

    /**
     * @param count how many stand here; 1 is a single mark
     * @param href where it leads, null for nowhere
     * @param look "" for the usual one, or "done", "ended", "waiting"
     */
    public record Mark(
            double x,
            double y,
            String name,
            long count,
            @Nullable String href,
            String look) {

        public Mark(double x, double y, String name, long count, @Nullable String href) {
            this(x, y, name, count, href, "");
        }

        /** Radius that makes the disc grow with the number, slower than the number. */
        public double radius() {
            return count <= 1 ? 5 : Math.min(26, 8 + 3.2 * Math.log(count));
        }
    }

    public record Name(double x, double y, String text) {}

    /**
     * Addresses the script of the map asks for more.
     *
     * @param areas GeoJSON of borders with properties {@code name}, {@code href}, {@code value}
     * @param marks address that takes {@code west,south,east,north} as {@code bbox} and {@code zoom}, and answers with GeoJSON
     *     points with properties {@code name}, {@code count}, {@code href}
     */
    public record Live(@Nullable String areas, @Nullable String marks) {}
}
