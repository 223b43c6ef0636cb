package kompas.settings;

import java.util.List;
import kompas.network.OwnTerm;
import kompas.network.OwnTerms;
import kompas.network.TermList;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.web.Link;

/**
 * Everything the network added to the lists.
 *
 * @param done what was done a moment ago, empty for nothing
 */
public record TermsView(List<Link> tabs, List<Part> parts, String done) {

    private static final List<String> DEEDS = List.of("added", "changed", "retired", "restored", "deleted", "used");

    public TermsView {
        done = DEEDS.contains(done) ? done : "";
    }

    /** One list. */
    public record Part(TermList list, List<Line> lines) {

        public boolean full() {
            return lines.size() >= OwnTerms.MOST;
        }
    }

    /**
     * One term.
     *
     * @param under name of what it is a part of, empty when it is a part of nothing
     * @param missing the languages it has no name in
     */
    public record Line(
            OwnTerm term,
            LocalizedText.Shown name,
            String under,
            Used used,
            List<String> missing,
            boolean first,
            boolean last) {}

    /** How many have a term, and where they are listed. */
    public record Used(long count, List<Link> lists) {}
}
