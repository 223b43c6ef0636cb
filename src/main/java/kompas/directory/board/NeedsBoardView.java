package kompas.directory.board;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.OrganisationSummary;
import kompas.needs.Need;
import kompas.needs.Need.Direction;
import kompas.shared.web.Facet;
import kompas.shared.web.Link;

/**
 * The board on the screen.
 *
 * @param tabs needs and offers
 * @param topics the topics asked for most, with how many organisations name them, as links to the board of each
 * @param active what is chosen, each a link to the board without it
 * @param clear the board without anything chosen
 * @param kept what goes along with a choice, unseen
 * @param files the same as files and as a feed; none where the network gives no data away
 */
public record NeedsBoardView(
        Direction direction,
        List<Link> tabs,
        List<Facet> facets,
        List<Topic> topics,
        List<Link> active,
        String clear,
        Map<String, List<String>> kept,
        List<Line> lines,
        long total,
        int first,
        Optional<String> previous,
        Optional<String> next,
        List<Link> files) {

    /** A topic in words. */
    public record Topic(String label, long organisations, String href) {}

    /**
     * One need or offer and who states it.
     *
     * @param id of the need, for whoever can help
     * @param answers how many nearby state the opposite
     * @param answersHref where they stand
     */
    public record Line(
            UUID id, OrganisationSummary organisation, String place, Need need, long answers, String answersHref) {}
}
