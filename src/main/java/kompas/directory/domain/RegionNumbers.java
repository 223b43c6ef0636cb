package kompas.directory.domain;

import java.util.Locale;
import java.util.Map;

/**
 * What is known of the organisations of one area; those closed down are not counted.
 *
 * @param total how many there are
 * @param sections how many work in each section of the fields of activity; one with two fields counts in both
 * @param around how many work in each section in the areas next to it
 * @param missing how many lack a fact
 */
public record RegionNumbers(long total, Map<String, Long> sections, Map<String, Long> around, Map<Gap, Long> missing) {

    /** Facts a page of an organisation should have, in the order a librarian would ask for them. */
    public enum Gap {
        DESCRIPTION,
        FIELD,
        CONTACT,
        POINT,
        CONFIRMATION;

        /** The message with the words for it. */
        public String key() {
            return "directory.gap." + name().toLowerCase(Locale.ROOT);
        }
    }
}
