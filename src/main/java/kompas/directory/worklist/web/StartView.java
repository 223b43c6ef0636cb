package kompas.directory.worklist.web;

import java.util.List;
import kompas.directory.worklist.RegionStart.Progress;
import kompas.directory.worklist.StartStep;
import kompas.shared.web.Choice;
import kompas.shared.web.Link;

/**
 * The first morning of a region.
 *
 * @param whose the libraries it is for
 * @param places their municipalities, in words
 * @param regions to choose among, for those who see the whole network
 * @param begun imports that wait to be gone on with
 * @param look where possible doubles are looked at, empty while there is no such page
 * @param calls where the list for phoning is
 */
public record StartView(
        String whose,
        String places,
        List<Choice> regions,
        Progress progress,
        List<Link> begun,
        String look,
        String calls) {

    /** The first step that is not done. */
    public boolean isNext(StartStep step) {
        return !progress.isDone(step)
                && List.of(StartStep.values()).subList(0, step.ordinal()).stream()
                        .allMatch(progress::isDone);
    }
}
