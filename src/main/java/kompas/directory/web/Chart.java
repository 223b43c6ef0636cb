package kompas.directory.web;

import java.util.List;
import java.util.Optional;
import kompas.shared.web.Bar;

/**
 * A chart that says what it shows.
 *
 * @param id last part of the address of its numbers
 * @param finding what it shows, as a sentence
 * @param label heading of what is counted by
 * @param unit heading of the numbers
 */
public record Chart(String id, String finding, String label, String unit, List<Bar> bars, Optional<String> note) {

    /** The numbers as CSV (RFC 4180, UTF-8). */
    String csv() {
        StringBuilder csv = new StringBuilder();
        csv.append(cell(label)).append(',').append(cell(unit)).append("\r\n");
        for (Bar bar : bars) {
            csv.append(cell(bar.label()))
                    .append(',')
                    .append(number(bar.value()))
                    .append("\r\n");
        }
        return csv.toString();
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    /** A cell that a spreadsheet might take for a formula is marked as text. */
    private static String cell(String text) {
        String safe = text.matches("[=+\\-@].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
