package kompas.surveys.reviewing.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kompas.accounts.PersonId;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Link;
import kompas.surveys.Survey;
import kompas.surveys.reviewing.ResponseLine;

/**
 * A page of responses.
 *
 * @param tabs all, what waits, what is flagged, accepted, rejected, tries
 * @param names of those who collected them
 * @param previous address of the page before, "" at the beginning
 */
public record ResponsesView(
        Survey survey,
        List<Link> tabs,
        List<ResponseLine> lines,
        Map<PersonId, String> names,
        ZoneId zone,
        Narrows narrows,
        String previous,
        String next) {

    /**
     * What the list is narrowed by.
     *
     * @param any whether it is
     * @param query as it stands in addresses, with its question mark
     */
    public record Narrows(
            boolean any,
            String query,
            String show,
            String since,
            String until,
            List<Choice> flags,
            List<Choice> people,
            List<Choice> modes,
            List<Choice> areas) {}

    /** When it came, by a clock there. */
    public String when(ResponseLine line, Text t) {
        return t.moment(line.received().atZone(zone));
    }

    public String who(ResponseLine line) {
        return line.collectedBy().map(person -> names.getOrDefault(person, "–")).orElse("–");
    }
}
