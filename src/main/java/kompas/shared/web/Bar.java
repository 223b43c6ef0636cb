package kompas.shared.web;

import org.jspecify.annotations.Nullable;

/**
 * One bar of a chart.
 *
 * @param href where its label leads, null for nowhere
 * @param goal number of a global goal for its colour, 0 for the usual one
 * @param shown the number in words of the reader's language: 1.240, 12,5 %
 */
public record Bar(
        String label, double value, String shown, @Nullable String href, int goal) {

    public Bar(String label, double value, String shown) {
        this(label, value, shown, null, 0);
    }

    public Bar(String label, double value, String shown, String href) {
        this(label, value, shown, href, 0);
    }

    /** Its length in hundredths of the longest, as an SVG length; a bar that is not nothing is seen. */
    public String length(double longest) {
        return value <= 0 || longest <= 0 ? "0" : Math.max(1, Math.round(value / longest * 100)) + "%";
    }
}
