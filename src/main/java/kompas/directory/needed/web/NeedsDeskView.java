package kompas.directory.needed.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.directory.needed.NeedState;
import kompas.directory.needed.WorkedNeed;
import kompas.shared.web.Facet;
import kompas.shared.web.Link;

/**
 * Needs around a library, on the screen.
 *
 * @param tabs the states, each with how many there are
 * @param topics what is asked for most, by how many organisations
 * @param bundle the one topic that was chosen, when several wait for it
 * @param active what is chosen, each a link to the list without it
 * @param kept what goes along when something is done with those chosen
 */
public record NeedsDeskView(
        NeedState state,
        List<Link> tabs,
        List<Facet> facets,
        List<Topic> topics,
        Optional<Topic> bundle,
        List<Link> active,
        String clear,
        Map<String, List<String>> kept,
        List<Line> lines,
        long total,
        int first,
        Optional<String> previous,
        Optional<String> next) {

    /**
     * A topic in words.
     *
     * @param code as it stands in an address
     */
    public record Topic(String code, String label, long organisations, String href) {}

    /**
     * One need.
     *
     * @param path of its page, with the language
     * @param days it has been in this state
     * @param waiting whether that is long, and nobody has begun
     */
    public record Line(WorkedNeed need, String path, String place, long days, boolean waiting) {}

    /** What goes along with a choice of filters. */
    public Map<String, List<String>> keptByFilters() {
        return state == NeedState.OPEN ? Map.of() : Map.of("state", List.of(state.code()));
    }
}
