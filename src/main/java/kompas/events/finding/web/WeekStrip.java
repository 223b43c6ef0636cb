package kompas.events.finding.web;

import java.time.LocalDate;
import java.util.List;
import kompas.shared.web.Link;

/** A week, each day with how much begins on it. */
public record WeekStrip(String label, List<Day> days, Link before, Link after) {

    /**
     * @param label the day and how much is on, in words
     * @param href the list of that day; of a chosen one the list of all days
     */
    public record Day(
            LocalDate day,
            String weekday,
            String label,
            String href,
            int count,
            boolean chosen,
            boolean today,
            boolean past) {}
}
