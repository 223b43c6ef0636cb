package kompas.surveys.xform;

import java.util.List;

/**
 * What is asked at once: a question, the questions of a group that is shown as one list, or whether there is another entry.
 *
 * @param path of the question or group
 * @param headings labels of the groups around it, outermost first; entries of a repeat with their number. Where another entry is
 *     offered, last the label of what repeats
 * @param prompts none where only another entry is offered
 * @param more path of the repeat to which {@link Filling#add} would add an entry, empty when that is not the question here
 */
public record Screen(String path, List<Heading> headings, List<Prompt> prompts, String more) {

    /**
     * A group around a question.
     *
     * @param number which entry of a repeat, counted from 1; 0 where nothing repeats
     */
    public record Heading(String label, int number) {}
}
