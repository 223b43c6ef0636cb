package kompas.directory.editing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.shared.kernel.Point;

/** Degrees as people write and paste them. */
final class PointText {

    private static final Pattern DEGREES = Pattern.compile(
            "\\s*(-?[0-9]{1,3}(?:[.,][0-9]{1,15})?)\\s*[,;\\s]\\s*(-?[0-9]{1,3}(?:[.,][0-9]{1,15})?)\\s*");

    private PointText() {}

    static String written(Point point) {
        return String.format(Locale.ROOT, "%.6f, %.6f", point.latitude(), point.longitude());
    }

    /** North first, then east: "43.7065, 26.8307". */
    static Optional<Point> read(String text) {
        Matcher degrees = DEGREES.matcher(text);
        if (!degrees.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Point(number(degrees.group(1)), number(degrees.group(2))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }
}
