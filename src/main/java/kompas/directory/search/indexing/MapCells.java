package kompas.directory.search.indexing;

import kompas.directory.search.Box;

/** Squares of the world as web maps have it, at a few levels: 4 to the power of the level of them. */
public final class MapCells {

    private static final double NORTHERNMOST = 85.05112878;
    private static final int[] LEVELS = {4, 7, 10, 13, 16};

    private MapCells() {}

    /** The cell of a point: {@code 1204/701}. */
    static String at(double latitude, double longitude, int level) {
        int cells = 1 << level;
        int x = (int) Math.clamp(right(longitude) * cells, 0, cells - 1);
        return x + "/" + (int) Math.clamp(down(latitude) * cells, 0, cells - 1);
    }

    private static double right(double longitude) {
        return (longitude + 180) / 360;
    }

    private static double down(double latitude) {
        double sine = Math.sin(Math.toRadians(Math.clamp(latitude, -NORTHERNMOST, NORTHERNMOST)));
        return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
    }

    /** The cell of the next coarser level that a cell lies in. */
    public static String around(String cell) {
        int slash = cell.indexOf('/');
        int x = Integer.parseInt(cell, 0, slash, 10);
        int y = Integer.parseInt(cell, slash + 1, cell.length(), 10);
        return x / 2 + "/" + y / 2;
    }

    /** The field whose cells are 32 to 128 pixels wide at a zoom level. */
    public static String fieldFor(int zoom) {
        return "cell" + levelFor(zoom);
    }

    /** The same for a part of the map, but for one whose cells there would be too many: then that of larger cells. */
    public static String fieldFor(int zoom, Box box, int most) {
        double width = right(box.east()) - right(box.west());
        double share = (width < 0 ? width + 1 : width) * (down(box.south()) - down(box.north()));
        int finest = levelFor(zoom);
        int chosen = LEVELS[0];
        for (int level : LEVELS) {
            if (level <= finest && share * (1L << 2 * level) <= most) {
                chosen = level;
            }
        }
        return "cell" + chosen;
    }

    private static int levelFor(int zoom) {
        for (int level : LEVELS) {
            if (level > zoom) {
                return level;
            }
        }
        return LEVELS[LEVELS.length - 1];
    }
}
