package kompas.surveys.proposing.web;

import java.util.List;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.web.Choice;
import kompas.shared.web.Link;
import kompas.surveys.Survey;

/**
 * The queue of proposals.
 *
 * @param tabs by how far they have come
 * @param filters what the open ones can be narrowed by
 * @param groups by organisation
 * @param query of this page's address, to come back to it
 * @param done what has just been done, in a sentence; "" for nothing
 * @param undo the decision that can be taken back; "" for none
 */
public record ProposalsView(
        Survey survey,
        List<Link> tabs,
        Filters filters,
        List<Group> groups,
        Pages pages,
        String query,
        Done done,
        boolean mayPlan) {

    /** @param any whether the list is narrowed */
    public record Filters(List<Choice> facts, List<Choice> people, List<Choice> areas, boolean any, boolean open) {}

    public record Pages(String position, String previous, String next, int all) {}

    /**
     * @param problems what could not be done, in sentences
     * @param undo the decision that can be taken back; "" for none
     */
    public record Done(String said, List<String> problems, String undo) {}

    /**
     * @param mine whether the reader may change it
     * @param lines its proposals
     */
    public record Group(
            String id, LocalizedText.Shown name, String path, boolean example, boolean mine, List<Line> lines) {}

    /**
     * @param pieces a text word by word, where there is one before and after; then before and after stand there as well
     * @param from which answer it comes of
     * @param response address of that answer
     * @param seen mark of what stands
     * @param writes whether accepting writes anything
     * @param notice what to know about it, in a sentence; "" for nothing
     */
    public record Line(
            String id,
            String title,
            List<WordDifference.Piece> pieces,
            List<String> before,
            List<String> after,
            Source source,
            String seen,
            boolean writes,
            boolean open,
            String notice) {}

    /** @param response address of the answer; "" for desk research */
    public record Source(String from, String response, boolean flagged) {}
}
