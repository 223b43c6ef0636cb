package kompas.directory.search.indexing;

/** Squares of the world as web maps have it, at a few levels: 4 to the power of the level of them. */
public final class MapCells {

    private static final double NORTHERNMOST = 85.05112878;
    private static final int[] LEVELS = {4, 7, 10, 13, 16};

    private MapCells() {}

    /** The cell of a point: {@code 1204/701}. */
    static String at(double latitude, double longitude, int level) {
        double sine = Math.sin(Math.toRadians(Math.clamp(latitude, -NORTHERNMOST, NORTHERNMOST)));
        int cells = 1 << level;
        int x = (int) Math.clamp((longitude + 180) / 360 * cells, 0, cells - 1);
        double north = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
        return x + "/" + (int) Math.clamp(north * cells, 0, cells - 1);
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
        for (int level : LEVELS) {
            if (level > zoom) {
                return "cell" + level;
            }
        }
        return "cell" + LEVELS[LEVELS.length - 1];
    }
}
