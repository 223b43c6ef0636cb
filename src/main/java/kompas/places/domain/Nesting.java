package kompas.places.domain;

import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Level;
import org.jspecify.annotations.Nullable;

/** What lies in what on one day. */
record Nesting(Day day) {

    /** Whether {@code region} is the area or one it lies in; anything lies in a region that was not named. */
    boolean isIn(AreaId area, @Nullable AreaId region) {
        if (region == null) {
            return true;
        }
        for (AreaId at = area; at != null; at = day.parents.get(at)) {
            if (at.equals(region)) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    AreaId regionOf(AreaId area) {
        @Nullable AreaId at = area;
        while (at != null) {
            Area known = day.areas.get(at);
            if (known != null && known.level() == Level.REGION) {
                return at;
            }
            at = day.parents.get(at);
        }
        return null;
    }
}
