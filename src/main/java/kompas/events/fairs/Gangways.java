package kompas.events.fairs;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;

/**
 * Where people get to from the entrances when a gangway is at least a metre and a half wide: the ground that three cells by
 * three, pushed along the grid, pass over.
 */
final class Gangways {

    /** Cells: a metre and a half. */
    static final int NARROWEST = 3;

    private final int columns;
    private final int rows;
    private final boolean[] open;
    private final int[] steps;

    private Gangways(Hall hall) {
        this.columns = hall.columns();
        this.rows = hall.rows();
        this.open = new boolean[columns * rows];
        this.steps = new int[columns * rows];
        Arrays.fill(steps, -1);
    }

    static Gangways of(Hall hall, Collection<Rect> stands) {
        Gangways ways = new Gangways(hall);
        for (int y = 0; y < ways.rows; y++) {
            for (int x = 0; x < ways.columns; x++) {
                ways.open[y * ways.columns + x] = hall.at(x, y).walkable();
            }
        }
        stands.forEach(ways::close);
        ways.walk(hall);
        return ways;
    }

    /** Steps from the nearest entrance to where somebody stands before this stand; -1 when there is no way. */
    int stepsTo(Rect stand) {
        int best = -1;
        for (int x = stand.x(); x < stand.x() + stand.wide(); x++) {
            best = nearer(best, nearer(stepsAt(x, stand.y() - 1), stepsAt(x, stand.y() + stand.deep())));
        }
        for (int y = stand.y(); y < stand.y() + stand.deep(); y++) {
            best = nearer(best, nearer(stepsAt(stand.x() - 1, y), stepsAt(stand.x() + stand.wide(), y)));
        }
        return best;
    }

    boolean reach(Rect stand) {
        return stepsTo(stand) >= 0;
    }

    private static int nearer(int one, int other) {
        if (one < 0 || other < 0) {
            return Math.max(one, other);
        }
        return Math.min(one, other);
    }

    private int stepsAt(int x, int y) {
        return x < 0 || y < 0 || x >= columns || y >= rows ? -1 : steps[y * columns + x];
    }

    private void close(Rect stand) {
        for (int y = Math.max(0, stand.y()); y < Math.min(rows, stand.y() + stand.deep()); y++) {
            for (int x = Math.max(0, stand.x()); x < Math.min(columns, stand.x() + stand.wide()); x++) {
                open[y * columns + x] = false;
            }
        }
    }

    private void walk(Hall hall) {
        int[] distance = new int[columns * rows];
        Arrays.fill(distance, -1);
        Deque<Integer> next = new ArrayDeque<>();
        for (int y = 0; y + NARROWEST <= rows; y++) {
            for (int x = 0; x + NARROWEST <= columns; x++) {
                if (passable(x, y) && touchesEntrance(hall, x, y)) {
                    distance[y * columns + x] = 0;
                    next.add(y * columns + x);
                }
            }
        }
        while (!next.isEmpty()) {
            int at = next.remove();
            mark(at, distance[at]);
            visit(at % columns - 1, at / columns, distance[at] + 1, distance, next);
            visit(at % columns + 1, at / columns, distance[at] + 1, distance, next);
            visit(at % columns, at / columns - 1, distance[at] + 1, distance, next);
            visit(at % columns, at / columns + 1, distance[at] + 1, distance, next);
        }
    }

    private void visit(int x, int y, int far, int[] distance, Deque<Integer> next) {
        if (x < 0 || y < 0 || x + NARROWEST > columns || y + NARROWEST > rows || distance[y * columns + x] >= 0) {
            return;
        }
        if (passable(x, y)) {
            distance[y * columns + x] = far;
            next.add(y * columns + x);
        }
    }

    private boolean passable(int x, int y) {
        for (int row = y; row < y + NARROWEST; row++) {
            for (int column = x; column < x + NARROWEST; column++) {
                if (!open[row * columns + column]) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean touchesEntrance(Hall hall, int x, int y) {
        for (int row = y; row < y + NARROWEST; row++) {
            for (int column = x; column < x + NARROWEST; column++) {
                if (hall.at(column, row) == Floor.ENTRANCE) {
                    return true;
                }
            }
        }
        return false;
    }

    private void mark(int at, int far) {
        for (int row = 0; row < NARROWEST; row++) {
            for (int column = 0; column < NARROWEST; column++) {
                int cell = at + row * columns + column;
                if (steps[cell] < 0) {
                    steps[cell] = far;
                }
            }
        }
    }
}
