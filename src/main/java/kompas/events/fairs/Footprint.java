package kompas.events.fairs;

/**
 * The room a stand takes, in cells of half a metre: two metres deep, two metres wide for each table.
 *
 * @param units of two metres
 */
public record Footprint(int units) {

    /** Cells of a unit, wide and deep. */
    public static final int UNIT = 4;

    static Footprint of(int tables) {
        return new Footprint(Math.max(1, tables));
    }

    public int wide(boolean turned) {
        return turned ? UNIT : units * UNIT;
    }

    public int deep(boolean turned) {
        return turned ? units * UNIT : UNIT;
    }
}
