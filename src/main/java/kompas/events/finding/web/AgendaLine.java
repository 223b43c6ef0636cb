package kompas.events.finding.web;

import java.util.List;
import java.util.Optional;
import kompas.shared.kernel.LocalizedText.Shown;

/**
 * One date as a line of a list, for one reader.
 *
 * @param clock when it begins: “17:00”; empty when that says nothing
 * @param facts when, where and what, in one line
 * @param note what is different this time
 * @param chips what else to know, shortly
 */
public record AgendaLine(
        String href,
        Shown title,
        String clock,
        String facts,
        Optional<Shown> summary,
        Optional<Shown> note,
        boolean cancelled,
        boolean example,
        List<Chip> chips) {

    /** @param kind as in {@code ui/chip} */
    public record Chip(String label, String kind) {

        static Chip plain(String label) {
            return new Chip(label, "");
        }
    }
}
