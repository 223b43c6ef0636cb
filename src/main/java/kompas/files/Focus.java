package kompas.files;

/**
 * The point of a picture that stays in sight when it is cut.
 *
 * @param x 0 at the left edge, 1 at the right
 * @param y 0 at the top, 1 at the bottom
 */
public record Focus(double x, double y) {

    public static final Focus CENTRE = new Focus(0.5, 0.5);

    public Focus {
        if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
            throw new IllegalArgumentException("Not a point of a picture: " + x + ", " + y);
        }
    }
}
