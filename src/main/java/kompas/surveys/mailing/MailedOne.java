package kompas.surveys.mailing;

import java.util.UUID;
import kompas.shared.kernel.LocalizedText;

/**
 * What came of a letter to one.
 *
 * @param outcome waiting, sent, left_out, failed or stopped
 * @param why code of a {@link Turn} for one that was left out; "" otherwise
 */
public record MailedOne(UUID respondent, LocalizedText name, String outcome, String why) {}
