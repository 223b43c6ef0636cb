package kompas.shared.web;

import java.time.LocalDate;
import java.util.List;
import kompas.shared.kernel.LocalizedText.Shown;

/**
 * The next dates of somebody or somewhere, as {@code ui/coming} shows them.
 *
 * @param next a few, soonest first
 * @param all address of the list of all of them
 */
public record Agenda(List<Coming> next, String all) {

    public Agenda {
        next = List.copyOf(next);
    }

    /**
     * One date.
     *
     * @param day by the clock of its place
     * @param facts when, where and what, in one line
     * @param example made up for a demonstration
     */
    public record Coming(String href, Shown title, LocalDate day, String facts, boolean example) {}
}
