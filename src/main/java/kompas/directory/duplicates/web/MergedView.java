package kompas.directory.duplicates.web;

import java.util.List;
import java.util.Map;

/**
 * What came of a merge, on the screen.
 *
 * @param path of this page, behind the language
 * @param kept parameters it carries along
 * @param keptPath of the page that stayed, behind the language; empty when it cannot be shown
 * @param droppedPath that leads there
 * @param until the last day it can be undone, in words
 * @param left names of what was changed since and therefore stayed when it was undone
 * @param pairPath of both side by side, when they are two again
 * @param next where the next pair is, with what it carries along
 * @param more whether there is a next pair, and not only the list
 * @param problem a message, or empty
 */
public record MergedView(
        String path,
        Map<String, List<String>> kept,
        FactLine keptName,
        String keptPath,
        FactLine droppedName,
        String droppedPath,
        String day,
        String until,
        boolean undone,
        boolean undoable,
        List<String> left,
        String pairPath,
        String next,
        boolean more,
        String problem) {}
