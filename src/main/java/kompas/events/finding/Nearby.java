package kompas.events.finding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.shared.kernel.Point;

/**
 * Around a place, no farther than so many kilometres.
 *
 * @param point where, rounded to about one kilometre; empty while only a name is known
 * @param label what to call it; empty for the reader's own position
 * @param within kilometres, one of {@link #DISTANCES}
 */
public record Nearby(Optional<Point> point, String label, int within) {

    public static final List<Integer> DISTANCES = List.of(5, 10, 25, 50, 100);

    /** In kilometres. */
    public static final int USUAL = 25;

    private static final int LONGEST_LABEL = 80;
    private static final double DEGREE_KILOMETRES = 111;
    private static final Pattern PLACE =
            Pattern.compile("(-?[0-9]{1,2}(?:\\.[0-9]{1,10})?),(-?[0-9]{1,3}(?:\\.[0-9]{1,10})?)(?:,(.*))?");

    /**
     * As it stands in an address: {@code 43.53,26.52}, {@code 43.53,26.52,Razgrad} or {@code Razgrad}; empty for no point on Earth.
     *
     * @param within empty for the usual distance
     */
    static Optional<Nearby> read(String value, Optional<Integer> within) {
        int kilometres = within.orElse(USUAL);
        Matcher numbers = PLACE.matcher(value);
        if (!numbers.matches()) {
            return value.length() > LONGEST_LABEL
                    ? Optional.empty()
                    : Optional.of(new Nearby(Optional.empty(), value, kilometres));
        }
        double latitude = Double.parseDouble(numbers.group(1));
        double longitude = Double.parseDouble(numbers.group(2));
        String label = numbers.group(3) == null ? "" : numbers.group(3).strip();
        return Math.abs(latitude) > 90 || Math.abs(longitude) > 180 || label.length() > LONGEST_LABEL
                ? Optional.empty()
                : Optional.of(new Nearby(Optional.of(new Point(latitude, longitude).rounded()), label, kilometres));
    }

    /** As {@link #read} reads it. */
    String value() {
        return point.map(where -> where.latitude() + "," + where.longitude() + (label.isEmpty() ? "" : "," + label))
                .orElse(label);
    }

    boolean isUsual() {
        return within == USUAL;
    }

    /** The same distance around a place whose point is known. */
    public Nearby at(Point where, String called) {
        return new Nearby(Optional.of(where.rounded()), called, within);
    }

    /** Whether it lies there; what has no place lies nowhere. */
    public boolean holds(Optional<Point> place) {
        return place.isPresent()
                && point.isPresent()
                && Math.abs(place.get().latitude() - point.get().latitude()) * DEGREE_KILOMETRES <= within + 1
                && point.get().kilometresTo(place.get()) <= within;
    }
}
