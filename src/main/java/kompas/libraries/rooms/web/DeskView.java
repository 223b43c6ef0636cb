package kompas.libraries.rooms.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kompas.libraries.rooms.Room;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * The rooms of one library on one day, for its staff.
 *
 * @param libraries others whose rooms this person looks after
 * @param waiting requests to answer, the oldest promise first
 */
public record DeskView(
        Shown library,
        String slug,
        List<Link> libraries,
        LocalDate day,
        String dayInWords,
        boolean today,
        String previous,
        String next,
        List<RoomDay> rooms,
        List<Link> archived,
        List<Waiting> waiting) {

    public boolean empty() {
        return rooms.isEmpty();
    }

    public String query() {
        return "?library=" + slug + "&day=" + day;
    }

    /**
     * A room and who has it.
     *
     * @param book address of the form, with the day
     */
    public record RoomDay(
            Room room,
            Shown name,
            String facts,
            String status,
            @Nullable String href,
            String book,
            List<Line> lines) {}

    /**
     * @param what of what kind it is, or whose
     * @param href where it is looked after; null where that is not here
     */
    public record Line(
            String hours, Shown what, String more, @Nullable String href) {}

    /** @param late whether it should have been answered before today */
    public record Waiting(
            UUID id, String who, String room, String when, String promised, boolean late, boolean example) {}
}
