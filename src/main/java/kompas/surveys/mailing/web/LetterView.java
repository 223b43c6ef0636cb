package kompas.surveys.mailing.web;

import java.util.List;
import kompas.shared.web.Choice;
import kompas.shared.web.Link;
import kompas.surveys.Survey;
import kompas.surveys.mailing.Mailings.Reach;
import kompas.surveys.mailing.TryingLetters;

/**
 * A mail before it leaves.
 *
 * @param languages it can be seen in, each a tab
 * @param ones to whom it can be shown
 * @param back address of the list
 * @param page address of the mail as it will look
 * @param open blanks of which nothing is known, in words
 * @param tried "sent" or "unwanted" when it was just sent to whoever reads this; "" otherwise
 */
public record LetterView(
        Survey survey,
        MailQuery asked,
        Reach reach,
        TryingLetters.Sight sight,
        List<Link> languages,
        List<Choice> ones,
        String back,
        String page,
        List<String> open,
        String tried) {}
