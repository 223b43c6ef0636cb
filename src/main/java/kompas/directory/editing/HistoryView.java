package kompas.directory.editing;

import java.util.List;

/**
 * What happened to an organisation.
 *
 * @param path of the organisation's page behind the language
 * @param detailed whether this reader sees who, and the values
 * @param blocked names of what cannot be taken back, because it was changed again; empty as a rule
 */
public record HistoryView(
        String path,
        String name,
        boolean detailed,
        List<Line> lines,
        List<String> blocked,
        List<Line> later,
        String done) {

    /**
     * One change.
     *
     * @param id of the change set
     * @param what happened, in a word
     * @param who a name, empty for the public
     * @param source where it came from, empty for the public
     * @param facts names of what changed
     * @param values what stood there before and after; empty for the public
     * @param merge whether it is a merge the reader may look at and take back
     */
    public record Line(
            String id,
            String when,
            String what,
            String who,
            String source,
            String facts,
            List<Value> values,
            boolean revertible,
            boolean merge) {}

    /** One fact before and after. */
    public record Value(String title, List<String> before, List<String> after) {}
}
