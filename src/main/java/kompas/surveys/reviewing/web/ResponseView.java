package kompas.surveys.reviewing.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.surveys.Survey;
import kompas.surveys.reviewing.Queue;
import kompas.surveys.reviewing.ReceivedResponse;
import kompas.surveys.reviewing.ReceivedResponse.Dismissed;
import kompas.surveys.reviewing.ReceivedResponse.Flagged;

/**
 * One response, answer by answer.
 *
 * @param names of those it speaks of
 * @param narrows the list it is read in, as it stands in addresses with its question mark
 * @param changes the latest first
 * @param questions those a question can be about
 */
public record ResponseView(
        Survey survey,
        ReceivedResponse response,
        Answers answers,
        Map<PersonId, String> names,
        ZoneId zone,
        Queue.Beside beside,
        String narrows,
        List<Change> changes,
        CommentsView comments,
        List<Choice> questions) {

    /** Who collected it. */
    public String collectedBy() {
        return response.line()
                .collectedBy()
                .map(person -> names.getOrDefault(person, "–"))
                .orElse("–");
    }

    /** By whose hand it stands here; "" for nobody's but theirs who gave or collected it. */
    public String typedBy() {
        return response.line()
                .typedBy()
                .map(person -> names.getOrDefault(person, "–"))
                .orElse("");
    }

    public String when(Instant moment, Text t) {
        return t.moment(moment.atZone(zone));
    }

    /** When, by whom and why something was dismissed. */
    public String dismissed(Problem problem, Text t) {
        return problem.dismissed()
                .map(one -> t.say(
                        "reviewing.flag.because",
                        "when",
                        when(one.at(), t),
                        "who",
                        one.by().map(person -> names.getOrDefault(person, "–")).orElse("–"),
                        "why",
                        one.why()))
                .orElse("");
    }

    /** How a change came and from whom; "" where neither was written down. */
    public String source(Change change, Text t) {
        return ResponseChanges.source(change, t);
    }

    /**
     * From one state to the next.
     *
     * @param who "" for those who answered for themselves
     * @param how "" where it was not written down
     * @param why "" where that was not asked
     * @param lines empty when nothing that is asked changed
     */
    public record Change(Instant when, String who, String how, String why, List<Changed> lines) {}

    /** @param was empty for a question that had no answer */
    public record Changed(String question, List<String> was, List<String> is) {}

    /**
     * What the page shows of the answers.
     *
     * @param given in the order of the form; what the form does not know of stands last
     * @param unanswered questions without an answer, in words
     * @param noted what the phone noted and the form reckoned
     * @param problems what is suspicious, in sentences
     */
    public record Answers(
            List<AnswerLine> given, List<String> unanswered, List<AnswerLine> noted, List<Problem> problems) {

        /** Those nobody dismissed. */
        public List<Problem> open() {
            return problems.stream()
                    .filter(problem -> problem.dismissed().isEmpty())
                    .toList();
        }

        public List<Problem> dismissed() {
            return problems.stream()
                    .filter(problem -> problem.dismissed().isPresent())
                    .toList();
        }
    }

    /**
     * Something suspicious.
     *
     * @param flag itself
     * @param sentence what it says
     * @param other the response it speaks of
     * @param dismissed when and why somebody said that it means nothing
     */
    public record Problem(Flagged flag, String sentence, Optional<UUID> other, Optional<Dismissed> dismissed) {}

    /**
     * @param question in the reader's language, or the path where the form is not known
     * @param answer in words; several where the question repeats
     * @param flags kinds of what is suspicious about it
     */
    public record AnswerLine(String question, List<String> answer, List<String> flags) {}
}
