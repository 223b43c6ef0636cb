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
import kompas.surveys.reviewing.Comment;

/**
 * What a fieldworker is asked.
 *
 * @param answer id of the answer that is written next, so that a form sent twice is one
 */
public record CommentsView(Survey survey, List<Line> lines, Map<PersonId, String> names, ZoneId zone, UUID answer) {

    /** @param question it is about, in words; "" for the whole response */
    public record Line(Comment comment, String question) {}

    public String when(Instant moment, Text t) {
        return t.moment(moment.atZone(zone));
    }

    public String who(Optional<PersonId> person) {
        return person.map(one -> names.getOrDefault(one, "–")).orElse("–");
    }
}
