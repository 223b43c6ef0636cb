package kompas.surveys.reviewing.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.shared.text.Text;
import kompas.surveys.Survey;
import kompas.surveys.reviewing.ReceivedResponse;

/**
 * One response, answer by answer.
 *
 * @param answers in the order of the form; what the form does not know of stands last
 * @param next the next one that waits for review
 */
public record ResponseView(
        Survey survey,
        ReceivedResponse response,
        List<AnswerLine> answers,
        String collectedBy,
        ZoneId zone,
        Optional<UUID> next) {

    public String when(Instant moment, Text t) {
        return t.moment(moment.atZone(zone));
    }

    /**
     * @param question in the reader's language, or the path where the form is not known
     * @param answer in words; several where the question repeats
     * @param flags kinds of what is suspicious about it
     */
    public record AnswerLine(String question, List<String> answer, List<String> flags) {}
}
