package kompas.directory.joining;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** By when somebody is answered. */
final class Promise {

    /** Working days within which an answer is promised. */
    static final int DAYS = 5;

    private Promise() {}

    /** The last of the working days of an answer to what came in on {@code day}. */
    static LocalDate from(LocalDate day) {
        LocalDate promised = day;
        for (int left = DAYS; left > 0; ) {
            promised = promised.plusDays(1);
            if (promised.getDayOfWeek() != DayOfWeek.SATURDAY && promised.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return promised;
    }
}
