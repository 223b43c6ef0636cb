package kompas.tasks.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kompas.mail.MailBox;
import kompas.mail.MailBox.Summary;
import kompas.shared.web.Page;

/**
 * The mailbox on the screen.
 *
 * @param restored those that came back with a backup and wait for somebody to decide
 * @param sends whether there is a mail server
 * @param older where older mails are
 */
public record MailsView(List<Summary> mails, List<Summary> restored, boolean sends, Optional<String> older) {

    static MailsView of(List<Summary> mails, List<Summary> restored, boolean sends, Page page) {
        Optional<String> older = mails.size() < MailBox.PAGE
                ? Optional.empty()
                : Optional.of(page.to(MailController.PATH) + "?before="
                        + mails.getLast().id());
        return new MailsView(mails, restored, sends, older);
    }

    /** The day a mail was written, by the server's clock. */
    public LocalDate day(Summary mail) {
        return LocalDate.ofInstant(mail.postedAt(), ZoneId.systemDefault());
    }
}
