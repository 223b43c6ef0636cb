package kompas.directory.confirming;

import java.time.LocalDate;
import java.util.List;

/**
 * What happens to a page when nobody answers.
 *
 * @param asked the day of the first mail
 * @param reminded the days of those that follow
 * @param silent when waiting is given up: the page says so, and somebody is asked to phone
 * @param unlisted when it goes off the lists
 */
public record Course(LocalDate asked, List<LocalDate> reminded, LocalDate silent, LocalDate unlisted) {

    public Course {
        reminded = List.copyOf(reminded);
    }
}
