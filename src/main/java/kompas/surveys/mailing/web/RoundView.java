package kompas.surveys.mailing.web;

import java.util.List;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.surveys.Survey;
import kompas.surveys.mailing.MailedOne;

/**
 * What came of a round.
 *
 * @param stoppedBy who stopped it, "" for nobody, or where that is forgotten
 * @param previous address of the part before, "" for none; likewise {@code next}
 */
public record RoundView(
        Survey survey,
        RoundLine round,
        String stoppedBy,
        List<Line> lines,
        String position,
        String previous,
        String next) {

    /** @param words what came of it */
    public record Line(MailedOne one, Shown name, String words) {}
}
