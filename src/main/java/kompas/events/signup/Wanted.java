package kompas.events.signup;

import java.util.List;
import kompas.events.OccurrenceId;
import kompas.events.reach.Reach;

/**
 * What somebody signs up for.
 *
 * @param dates of one activity, one or several
 * @param people how many come, whoever signs up among them
 * @param note empty for none
 * @param language of what they are written
 */
public record Wanted(List<OccurrenceId> dates, int people, Reach reach, String note, String language, Entered entered) {

    /** One row of a class, and as many as a family brings. */
    public static final int MOST_PEOPLE = 20;

    public static final int LONGEST_NOTE = 500;

    public Wanted {
        dates = List.copyOf(dates);
    }
}
