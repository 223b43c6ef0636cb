package kompas.surveys.mailing.web;

import java.util.List;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.web.Choice;
import kompas.shared.web.Link;
import kompas.surveys.Survey;
import kompas.surveys.mailing.Addressee;
import kompas.surveys.mailing.Mailings.Reach;
import kompas.surveys.mailing.Turn;

/**
 * Whom a letter reaches.
 *
 * @param letters those that go out by mail, each a tab
 * @param why who gets nothing, and why
 * @param areas to choose from
 * @param plan what goes out by itself
 * @param rounds what went out so far, or will
 */
public record MailView(
        Survey survey,
        MailQuery asked,
        Reach reach,
        List<Link> letters,
        List<Count> why,
        List<Choice> areas,
        Listed listed,
        PlanView plan,
        List<RoundLine> rounds) {

    /** How many of one turn there are; the address of their list. */
    public record Count(Turn turn, int many, String href, boolean here) {}

    /**
     * The list that is open.
     *
     * @param previous address of the part before, "" for none; likewise {@code next}
     */
    public record Listed(List<Line> lines, int all, String position, String previous, String next) {}

    /** One of those that are asked, in words. */
    public record Line(Addressee one, Shown name, String where, String last) {}
}
