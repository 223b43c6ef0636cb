package kompas.events.fairs;

/** Some cells of a hall. */
public record Rect(int x, int y, int wide, int deep) {

    static Rect of(Stand stand, Footprint room) {
        return new Rect(stand.column(), stand.row(), room.wide(stand.turned()), room.deep(stand.turned()));
    }

    boolean overlaps(Rect other) {
        return x < other.x + other.wide && other.x < x + wide && y < other.y + other.deep && other.y < y + deep;
    }

    /** Cells of way between the edges, straight through everything. */
    double gapTo(int cellX, int cellY) {
        int across = Math.max(0, Math.max(x - cellX, cellX - (x + wide - 1)));
        int down = Math.max(0, Math.max(y - cellY, cellY - (y + deep - 1)));
        return Math.hypot(across, down);
    }

    /** Cells between two of them, the longer of the two directions. */
    int gapTo(Rect other) {
        int across = Math.max(0, Math.max(x - (other.x + other.wide), other.x - (x + wide)));
        int down = Math.max(0, Math.max(y - (other.y + other.deep), other.y - (y + deep)));
        return Math.max(across, down);
    }

    /** From middle to middle, along the grid, in half cells. */
    int wayTo(Rect other) {
        return Math.abs(2 * x + wide - 2 * other.x - other.wide) + Math.abs(2 * y + deep - 2 * other.y - other.deep);
    }

    Rect transposed() {
        return new Rect(y, x, deep, wide);
    }
}
