package kompas.directory.search;

/** A part of a map in degrees; {@code west} is greater than {@code east} when it spans the date line. */
public record Box(double south, double west, double north, double east) {

    /** Everything there is. */
    public static final Box WORLD = new Box(-90, -180, 90, 180);

    public Box {
        south = Math.clamp(south, -90, 90);
        north = Math.clamp(north, -90, 90);
        west = Math.clamp(west, -180, 180);
        east = Math.clamp(east, -180, 180);
        if (south > north) {
            throw new IllegalArgumentException("A box whose south is north of its north");
        }
    }
}
