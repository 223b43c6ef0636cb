package kompas.shared.web;

import java.util.List;

/**
 * When something is open.
 *
 * @param now whether it is open at this moment
 * @param sentence that in words, empty when it is not known: “open until 18:00”
 * @param rows days and times
 * @param notes exceptions ahead: “closed on 24 December”
 */
public record Hours(boolean now, String sentence, List<Row> rows, List<String> notes) {

    /**
     * @param days one day or several in a row: “Mon–Fri”
     * @param times “9–17”, or the word for closed
     * @param today whether today is one of the days
     */
    public record Row(String days, String times, boolean today) {}
}
