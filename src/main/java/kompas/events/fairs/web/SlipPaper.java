package kompas.events.fairs.web;

import java.util.List;

/**
 * Slips to be filled in by hand, four on a sheet of A4.
 *
 * @param title of the fair
 * @param each whether every stand has a sheet of its own
 * @param sheets whose slips; one without number and name where visitors write them down themselves
 */
public record SlipPaper(String title, String desk, boolean each, List<Sheet> sheets) {

    public static final int ON_A_SHEET = 4;

    /** @param number of the stand, empty for any */
    public record Sheet(String number, String name, String language) {}
}
