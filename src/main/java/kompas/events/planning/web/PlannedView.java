package kompas.events.planning.web;

import java.util.List;
import java.util.OptionalInt;
import kompas.events.planning.Planned.Begun;
import kompas.shared.web.Link;

/**
 * The list of what is planned.
 *
 * @param show which of them
 * @param begun what this person began to write and has not saved
 * @param before address of the first page, empty when this is it
 * @param after address of the next page, empty when this is the last
 * @param putAway the one that was put away a moment ago; empty for none
 */
public record PlannedView(
        String show, List<Link> tabs, List<Row> rows, List<Begun> begun, String before, String after, String putAway) {

    /** One activity as a row. */
    public record Row(
            String href,
            String slug,
            String title,
            String status,
            String when,
            int dates,
            int taken,
            OptionalInt seats) {}
}
