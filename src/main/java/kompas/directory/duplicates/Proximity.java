package kompas.directory.duplicates;

import java.util.Objects;
import kompas.directory.duplicates.Likeness.Place;
import kompas.shared.kernel.Point;
import org.jspecify.annotations.Nullable;

/** How near two places are, by whatever both say. */
final class Proximity {

    private static final double SAME_KM = 1.5;
    private static final double NEAR_KM = 12;

    private Proximity() {}

    /** {@link Signal#SAME_PLACE}, {@link Signal#NEAR} or {@link Signal#ELSEWHERE}; nothing known counts as near. */
    static Signal of(Place one, Place other) {
        if (differ(one.country(), other.country())) {
            return Signal.ELSEWHERE;
        }
        if (equal(one.settlement(), other.settlement())
                || equal(one.locality(), other.locality()) && !differ(one.municipality(), other.municipality())
                || equal(one.postcode(), other.postcode()) && !differ(one.locality(), other.locality())) {
            return Signal.SAME_PLACE;
        }
        boolean apart = differ(one.settlement(), other.settlement()) || differ(one.locality(), other.locality());
        if (one.hasPoint() && other.hasPoint()) {
            double kilometres = kilometres(one, other);
            return kilometres < SAME_KM && !apart
                    ? Signal.SAME_PLACE
                    : kilometres < NEAR_KM && !apart ? Signal.NEAR : Signal.ELSEWHERE;
        }
        if (apart) {
            return Signal.ELSEWHERE;
        }
        return differ(one.municipality(), other.municipality()) || differ(one.district(), other.district())
                ? Signal.ELSEWHERE
                : Signal.NEAR;
    }

    static double kilometres(Place one, Place other) {
        return new Point(one.latitude(), one.longitude()).kilometresTo(new Point(other.latitude(), other.longitude()));
    }

    private static boolean equal(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !Objects.equals(one, other);
    }
}
