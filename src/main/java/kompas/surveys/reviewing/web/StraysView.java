package kompas.surveys.reviewing.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.shared.text.Text;
import kompas.surveys.Survey;
import kompas.surveys.collecting.Stray;

/**
 * What lies aside.
 *
 * @param done what was done just now, "" for nothing
 */
public record StraysView(Survey survey, List<Line> waiting, List<Line> settled, ZoneId zone, String done) {

    /**
     * @param who whose phone sent it, "" where that is not known
     * @param title what can be read of whose it is, "" for nothing
     * @param readable whether it can be filed as a response
     * @param other the response whose id it bears
     * @param beginning the first lines of it as they came
     * @param by who saw to it
     */
    public record Line(
            Stray stray,
            String who,
            String title,
            boolean readable,
            Optional<UUID> other,
            String beginning,
            String by) {}

    public String when(Instant moment, Text t) {
        return t.moment(moment.atZone(zone));
    }

    static String name(Map<PersonId, String> names, Optional<PersonId> person) {
        return person.map(one -> names.getOrDefault(one, "–")).orElse("");
    }
}
