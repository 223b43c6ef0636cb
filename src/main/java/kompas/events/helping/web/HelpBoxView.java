package kompas.events.helping.web;

import java.util.List;
import java.util.Optional;
import kompas.shared.kernel.LocalizedText.Shown;

/**
 * That helpers are wanted, on the page of an activity.
 *
 * @param more shifts there are besides those shown
 */
public record HelpBoxView(List<Wanted> tasks, int more, String href) {

    public HelpBoxView {
        tasks = List.copyOf(tasks);
    }

    /**
     * A task that waits for somebody.
     *
     * @param age from what age, in words, empty for any
     */
    public record Wanted(Shown title, Optional<Shown> description, String age, List<Line> shifts) {}

    /** A shift, and what it needs in words. */
    public record Line(String when, String needed) {}
}
