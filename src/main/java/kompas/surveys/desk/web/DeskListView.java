package kompas.surveys.desk.web;

import java.util.List;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.web.Link;
import kompas.surveys.Survey;

/**
 * Those to look up.
 *
 * @param left how many nobody has looked at
 * @param over whether somebody has just asked for the next one, and there is none
 */
public record DeskListView(
        Survey survey, List<Link> tabs, List<Line> lines, Pages pages, int looked, int all, boolean over) {

    public int left() {
        return all - looked;
    }

    /** @param facts how many were written down, in words; "" for none */
    public record Line(
            String href, LocalizedText.Shown name, boolean example, String where, String who, String facts) {}

    /** Addresses; "" at the ends. */
    public record Pages(String position, String previous, String next) {}
}
