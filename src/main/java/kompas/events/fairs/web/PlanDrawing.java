package kompas.events.fairs.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kompas.events.fairs.Floor;
import kompas.events.fairs.Guest;
import kompas.events.fairs.Hall;
import kompas.events.fairs.Rect;
import kompas.events.fairs.Stand;

/**
 * A floor plan as shapes of an SVG drawing, one unit a cell of half a metre.
 *
 * @param things what is in the hall
 */
public record PlanDrawing(int columns, int rows, List<Thing> things, List<Mark> stands) {

    private static final List<Floor> DRAWN =
            List.of(Floor.GANGWAY, Floor.BLOCKED, Floor.STAGE, Floor.ENTRANCE, Floor.OUTLET);

    /** @param code of what it is, also its class in the drawing */
    public record Thing(String code, Rect rect) {}

    /**
     * A stand on the plan.
     *
     * @param href where it leads
     * @param wrong whether something about it should be mended
     */
    public record Mark(UUID id, Stand stand, Rect rect, String name, String language, String href, boolean wrong) {

        public double middleX() {
            return rect.x() + rect.wide() / 2.0;
        }

        public double middleY() {
            return rect.y() + rect.deep() / 2.0;
        }
    }

    /** How the visitor's drawing is named when it is wider than deep: it lies on its side on paper. */
    public boolean lies() {
        return columns >= rows;
    }

    static PlanDrawing of(Hall hall, List<Guest> guests, Set<UUID> wrong, String reader, Function<Guest, String> href) {
        List<Thing> things = new ArrayList<>();
        DRAWN.forEach(floor -> hall.every(floor).forEach(rect -> things.add(new Thing(floor.code(), rect))));
        List<Mark> stands = guests.stream()
                .flatMap(guest -> guest.stand().stream().map(stand -> mark(guest, stand, wrong, reader, href)))
                .toList();
        return new PlanDrawing(hall.columns(), hall.rows(), things, stands);
    }

    private static Mark mark(Guest guest, Stand stand, Set<UUID> wrong, String reader, Function<Guest, String> href) {
        var name = guest.shown(reader);
        Rect rect = new Rect(
                stand.column(),
                stand.row(),
                guest.footprint().wide(stand.turned()),
                guest.footprint().deep(stand.turned()));
        return new Mark(
                guest.id(), stand, rect, name.text(), name.language(), href.apply(guest), wrong.contains(guest.id()));
    }

    /** The kinds of things there are, for a key to the drawing. */
    public List<String> kinds() {
        return Stream.of("entrance", "stage", "outlet", "blocked", "gangway")
                .filter(code -> things.stream().anyMatch(thing -> thing.code().equals(code)))
                .toList();
    }

    /** Half metres as metres, as a field of a form has them. */
    public static String metres(int cells) {
        return cells % Hall.PER_METRE == 0 ? String.valueOf(cells / Hall.PER_METRE) : cells / Hall.PER_METRE + ".5";
    }
}
