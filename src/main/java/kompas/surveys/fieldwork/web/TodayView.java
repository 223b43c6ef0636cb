package kompas.surveys.fieldwork.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.shared.web.Choice;
import kompas.surveys.Survey;

/**
 * What somebody has to do.
 *
 * @param today agreed for today or overdue
 * @param some those with whom nothing is agreed
 * @param later agreed for another day
 * @param questions about responses they collected
 * @param did what was written down just now, to be taken back
 */
public record TodayView(
        Survey survey,
        List<RespondentLine> today,
        List<RespondentLine> some,
        List<RespondentLine> later,
        Optional<Did> did,
        int questions,
        List<Choice> team) {

    public record Did(UUID attempt, RespondentLine line) {}

    public boolean nothing() {
        return today.isEmpty() && some.isEmpty() && later.isEmpty();
    }
}
