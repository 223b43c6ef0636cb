package kompas.directory.worklist.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.directory.worklist.Narrowing;
import kompas.directory.worklist.SavedFilter;
import kompas.shared.web.Choice;
import kompas.shared.web.Facet;
import kompas.shared.web.Link;

/**
 * The list on the screen.
 *
 * @param whose the libraries whose list it is, in words
 * @param regions to choose among, for those who see the whole network
 * @param active what it is narrowed by, each a link that takes it away
 * @param tabs the saved filters
 * @param current the saved filter whose list this is
 * @param gone the id of a filter that was just deleted and can be brought back, empty for none
 * @param problem what is wrong with the name of a filter, empty when nothing is
 */
public record WorklistView(
        String whose,
        Narrowing narrowing,
        long total,
        List<Line> lines,
        List<Facet> facets,
        List<Choice> regions,
        List<Link> active,
        List<Link> sorts,
        List<Link> tabs,
        Optional<SavedFilter> current,
        Optional<String> previous,
        Optional<String> next,
        String gone,
        String problem) {

    /** Whether there is nothing at all to look after yet. */
    public boolean nothingYet() {
        return total == 0 && narrowing.cleared().equals(narrowing);
    }

    /** What forms carry along. */
    public Map<String, List<String>> kept() {
        return narrowing.parameters();
    }

    /** What the form of the filters carries along: it has answers and day itself. */
    public Map<String, List<String>> keptByFilters(String order) {
        Map<String, List<String>> kept = new java.util.LinkedHashMap<>();
        narrowing.parameters().forEach((name, values) -> {
            if (name.equals("q") || name.equals("region")) {
                kept.put(name, values);
            }
        });
        if (!order.isEmpty()) {
            kept.put("sort", List.of(order));
        }
        return kept;
    }

    /** The address of this list in another form, with what it is narrowed by. */
    public String at(String path) {
        String query = narrowing.query();
        return query.isEmpty() ? path : path + "?" + query;
    }

    /**
     * One organisation.
     *
     * @param language of the name when it is not the reader's, else null
     * @param missing what is not known of it, in words
     */
    public record Line(
            String id,
            String path,
            String name,
            @org.jspecify.annotations.Nullable String language,
            String place,
            String form,
            String field,
            Optional<java.time.LocalDate> confirmed,
            List<String> marks,
            List<String> missing,
            String note,
            Optional<kompas.shared.kernel.Thumbnail> logo) {}
}
