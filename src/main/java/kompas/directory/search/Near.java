package kompas.directory.search;

import java.util.Optional;
import kompas.shared.kernel.Point;

/**
 * A place to look around.
 *
 * @param point where; empty while only a name is known
 * @param label what to call it; empty for the reader's own position
 * @param within kilometres, 1 to 500; empty means any distance
 */
public record Near(Optional<Point> point, String label, Optional<Integer> within) {

    static final int FARTHEST = 500;

    /** Around a point, rounded to about one kilometre, at any distance. */
    public static Near point(Point point, String label) {
        return new Near(Optional.of(point.rounded()), label, Optional.empty());
    }

    /** Around a place of which only the name is known; the search looks it up. */
    public static Near named(String label) {
        return new Near(Optional.empty(), label, Optional.empty());
    }

    /** The same place, no farther than {@code kilometres}. */
    public Near within(int kilometres) {
        return new Near(point, label, Optional.of(Math.clamp(kilometres, 1, FARTHEST)));
    }
}
