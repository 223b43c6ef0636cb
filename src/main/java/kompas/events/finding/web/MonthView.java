package kompas.events.finding.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kompas.events.finding.ListedDate;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.web.Link;

/**
 * A month as a table of weeks.
 *
 * @param chosen the day whose dates stand below the table
 * @param dates those
 */
public record MonthView(
        YearMonth month,
        String title,
        List<String> weekdays,
        List<List<Cell>> weeks,
        Link before,
        Link after,
        LocalDate chosen,
        List<ListedDate> dates) {

    /**
     * A day.
     *
     * @param label the day and how much is on, in words; empty for a day of another month
     * @param some the first few
     */
    public record Cell(
            LocalDate day, String label, String href, List<Some> some, int count, boolean chosen, boolean today) {

        static Cell outside(LocalDate day) {
            return new Cell(day, "", "", List.of(), 0, false, false);
        }

        Cell marked(boolean isChosen, boolean isToday) {
            return isOutside() ? this : new Cell(day, label, href, some, count, isChosen, isToday);
        }

        public boolean isOutside() {
            return label.isEmpty();
        }
    }

    public record Some(Shown title, String href, boolean cancelled) {}
}
