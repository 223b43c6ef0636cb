package kompas.tasks.domain;

import java.util.List;
import java.util.Optional;
import kompas.accounts.Accounts.Person;
import kompas.mail.Block.Button;
import kompas.mail.Block.Items;
import kompas.mail.Block.Items.Item;
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

/** Tells an administrator what is late. */
@Component
class LateLetters {

    private static final MailKind LATE = new MailKind("tasks.mail.late", true);
    private static final int MOST = 20;

    private final Outbox outbox;
    private final PublicAddress address;
    private final Messages messages;

    LateLetters(Outbox outbox, PublicAddress address, Messages messages) {
        this.outbox = outbox;
        this.address = address;
        this.messages = messages;
    }

    void send(Person to, List<Task> late) {
        Text t = new Text(messages, to.language());
        String desk = "/" + to.language() + "/desk";
        Letter letter = Letter.of(
                t.say("tasks.mail.late.subject", "count", late.size()),
                new Paragraph(t.say("tasks.mail.late.text", "count", late.size())),
                new Items(late.stream()
                        .limit(MOST)
                        .map(task -> new Item(
                                TaskWords.of(task, t), Optional.of(address.of("/" + to.language() + task.path()))))
                        .toList()),
                new Button(t.say("tasks.mail.late.button"), address.of(desk)));
        outbox.post(Post.of(
                LATE,
                new Recipient(
                        to.email(),
                        to.name(),
                        to.language(),
                        Optional.of(to.id().value())),
                letter));
    }
}
