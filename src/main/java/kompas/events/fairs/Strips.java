package kompas.events.fairs;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of places for stands: two rows back to back, then a gangway. A row is broken by whatever stands in its way, and across
 * after every 24 metres, so that nobody walks around a whole hall.
 */
final class Strips {

    private static final int LONGEST = 12;

    private final Hall hall;
    private final boolean turned;
    private final boolean[] free;
    private final int gangway;

    /** @param turned rows run downwards */
    Strips(Hall hall, boolean turned, boolean[] free, int gangway) {
        this.hall = hall;
        this.turned = turned;
        this.free = free;
        this.gangway = gangway;
    }

    /** Places one after the other, {@link Footprint#UNIT} cells wide and deep each, along the row. */
    record Strip(List<Rect> units) {

        Strip {
            units = List.copyOf(units);
        }
    }

    /** How many different beginnings there are. */
    static int beginnings(int gangway) {
        return gangway + 2 * Footprint.UNIT;
    }

    /** @param beginning how many cells from the wall the first gangway is moved, below {@link #beginnings} */
    List<Strip> of(int beginning) {
        List<Strip> strips = new ArrayList<>();
        int across = turned ? hall.columns() : hall.rows();
        int period = beginnings(gangway);
        for (int first = beginning - Footprint.UNIT; first < across; first += period) {
            row(first, strips);
            row(first + Footprint.UNIT, strips);
        }
        return strips;
    }

    private void row(int y, List<Strip> strips) {
        int across = turned ? hall.columns() : hall.rows();
        int along = turned ? hall.rows() : hall.columns();
        if (y < 0 || y + Footprint.UNIT > across) {
            return;
        }
        boolean atWall = y == 0 || y + Footprint.UNIT == across;
        int end = atWall ? along : along - gangway;
        int x = atWall ? 0 : gangway;
        List<Rect> units = new ArrayList<>();
        while (x + Footprint.UNIT <= end) {
            if (isFree(x, y)) {
                units.add(rect(x, y));
                x += Footprint.UNIT;
            } else {
                close(units, strips);
                x++;
            }
            if (units.size() == LONGEST && !atWall) {
                close(units, strips);
                x += gangway;
            }
        }
        close(units, strips);
    }

    private static void close(List<Rect> units, List<Strip> strips) {
        if (!units.isEmpty()) {
            strips.add(new Strip(units));
            units.clear();
        }
    }

    private Rect rect(int x, int y) {
        Rect rect = new Rect(x, y, Footprint.UNIT, Footprint.UNIT);
        return turned ? rect.transposed() : rect;
    }

    private boolean isFree(int x, int y) {
        for (int down = y; down < y + Footprint.UNIT; down++) {
            for (int right = x; right < x + Footprint.UNIT; right++) {
                int cell = turned ? right * hall.columns() + down : down * hall.columns() + right;
                if (!free[cell]) {
                    return false;
                }
            }
        }
        return true;
    }
}
