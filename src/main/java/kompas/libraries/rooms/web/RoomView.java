package kompas.libraries.rooms.web;

import java.time.LocalDate;
import java.util.List;
import kompas.libraries.rooms.Room;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.web.Hours;
import kompas.shared.web.Link;
import kompas.shared.web.PictureView;
import org.jspecify.annotations.Nullable;

/**
 * A room as everybody sees it, with a week or a month of when it is free.
 *
 * @param path of its page, with the language
 * @param rules by what it is had, each a sentence
 * @param tabs the week and the month
 * @param span which week or month, in words
 * @param previous address of the one before; null where that is over
 * @param next address of the one after
 * @param days of the week; empty when it is a month
 * @param weeks of the month; empty when it is a week
 */
public record RoomView(
        Room room,
        Shown name,
        String path,
        List<Link> crumbs,
        String facts,
        List<String> seats,
        List<String> equipment,
        String price,
        List<String> rules,
        Hours hours,
        @Nullable PictureView picture,
        Calendar calendar) {

    /** When it is free. */
    public record Calendar(
            List<Link> tabs,
            String span,
            @Nullable String previous,
            String next,
            List<Day> days,
            List<List<Cell>> weeks,
            List<String> weekdays) {}

    /**
     * A day of a week.
     *
     * @param name weekday and date
     * @param bar the day drawn from its first opening to its last closing; null when the room is not to be had
     */
    public record Day(
            LocalDate date,
            String name,
            boolean today,
            boolean over,
            List<Line> lines,
            @Nullable Bar bar) {}

    /**
     * A time of the day.
     *
     * @param href where it can be asked for, or the page of the activity; null for neither
     */
    public record Line(
            boolean free,
            String hours,
            Shown what,
            @Nullable String href) {}

    /** Parts of a day that are taken, in thousandths of it. */
    public record Bar(String from, String to, List<Part> parts) {}

    /** @param start in thousandths of the day, as {@code length} is */
    public record Part(int start, int length) {}

    /** A day of a month; of another month it has no number. */
    public record Cell(
            String number,
            String words,
            String kind,
            @Nullable String href) {}
}
