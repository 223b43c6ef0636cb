package kompas.events.closing;

import java.util.Optional;
import kompas.accounts.Accounts;
import kompas.accounts.Accounts.Person;
import kompas.accounts.Role;
import kompas.events.Activity;
import kompas.events.EventsPermissions;
import kompas.events.OccurrenceId;
import kompas.mail.Block.Button;
import kompas.mail.Block.Paragraph;
import kompas.mail.Letter;
import kompas.mail.MailKind;
import kompas.mail.Outbox;
import kompas.mail.Post;
import kompas.mail.Recipient;
import kompas.shared.kernel.PublicAddress;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** Reminds the librarians of the responsible library by mail that a date is to be closed, once. */
@Component
class ClosingLetters {

    private static final MailKind KIND = new MailKind("closing.mail.reminder", true);

    private final Accounts accounts;
    private final EventsPermissions permissions;
    private final Outbox outbox;
    private final PublicAddress address;
    private final Messages messages;

    ClosingLetters(
            Accounts accounts, EventsPermissions permissions, Outbox outbox, PublicAddress address, Messages messages) {
        this.accounts = accounts;
        this.permissions = permissions;
        this.outbox = outbox;
        this.address = address;
        this.messages = messages;
    }

    void ask(Activity activity, OccurrenceId date, String path) {
        for (Person librarian : accounts.holding(Role.LIBRARIAN, permissions.responsible(activity))) {
            Text t = new Text(messages, librarian.language());
            String title =
                    activity.title().map(text -> text.in(t.language()).text()).orElse("");
            Letter letter = Letter.of(
                    t.say("closing.mail.reminder.subject", "title", title),
                    new Paragraph(t.say("closing.mail.reminder.text", "title", title)),
                    new Button(t.say("closing.mail.reminder.button"), address.of("/" + t.language() + path)));
            outbox.post(Post.of(KIND, recipient(librarian), letter)
                    .once("closing:" + date + ":" + librarian.id())
                    .about("occurrence", date.value()));
        }
    }

    private static Recipient recipient(Person person) {
        return new Recipient(
                person.email(),
                person.name(),
                person.language(),
                Optional.of(person.id().value()));
    }

    /** As it was written, for a desk that is read in any language. */
    static String title(Activity activity) {
        return activity.title().map(title -> title.in(title.source()).text()).orElse("");
    }
}
