package kompas.directory.duplicates.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.directory.duplicates.ReasonWords;
import kompas.directory.duplicates.Sureness;
import kompas.shared.web.Facet;
import kompas.shared.web.Link;

/**
 * The list of pairs on the screen.
 *
 * @param total how many there are
 * @param first where the page begins, counted from 1
 * @param active what it is narrowed by, each a link to the list without it
 * @param kept what a filter carries along
 * @param here what an address of a pair carries along
 * @param top the first page, when this is another one
 * @param undo the pair just said to be two, to be taken back
 */
public record DuplicatesView(
        List<Row> rows,
        long total,
        long first,
        List<Facet> facets,
        List<Link> active,
        Map<String, List<String>> kept,
        Map<String, List<String>> here,
        Optional<String> top,
        Optional<String> next,
        Optional<Undo> undo) {

    /**
     * One pair.
     *
     * @param path of the two side by side, behind the language
     * @param href the same with what it carries along
     * @param decides whether the reader decides on it, and not only knows one of the two
     */
    public record Row(
            String path, String href, Name one, Name other, Sureness sureness, ReasonWords reasons, boolean decides) {}

    /** How one of the two is called, in which language, and where it is. */
    public record Name(String text, String language, String where) {}
}
