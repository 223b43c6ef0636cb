package kompas.events.planning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Accounts;
import kompas.accounts.Accounts.Person;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.events.Activity;
import kompas.mail.Block;
import kompas.mail.Block.Button;
import kompas.mail.Block.Paragraph;
import kompas.mail.Block.Quote;
import kompas.mail.Letter;
import kompas.mail.MailKind;
import kompas.mail.Outbox;
import kompas.mail.Post;
import kompas.mail.Recipient;
import kompas.shared.kernel.PublicAddress;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an organisation is written when the library has answered its proposal. */
@Component
class ProposalLetters {

    private static final MailKind KIND = new MailKind("planning.mail.proposal", false);

    private final JdbcClient database;
    private final Accounts accounts;
    private final Outbox outbox;
    private final PublicAddress address;
    private final Messages messages;

    ProposalLetters(JdbcClient database, Accounts accounts, Outbox outbox, PublicAddress address, Messages messages) {
        this.database = database;
        this.accounts = accounts;
        this.outbox = outbox;
        this.address = address;
        this.messages = messages;
    }

    void accepted(Activity activity, SignedIn by) {
        proposer(activity).ifPresent(person -> {
            Text t = new Text(messages, person.language());
            String name = name(activity, t);
            post(
                    activity,
                    person,
                    t.say("planning.mail.accepted.subject", "name", name),
                    List.of(
                            new Paragraph(t.say("planning.mail.accepted.text", "name", name, "by", by.name())),
                            new Button(
                                    t.say("planning.mail.accepted.button"),
                                    address.of("/" + t.language() + activity.path()))));
        });
    }

    void declined(Activity activity, String reason, SignedIn by) {
        proposer(activity).ifPresent(person -> {
            Text t = new Text(messages, person.language());
            String name = name(activity, t);
            post(
                    activity,
                    person,
                    t.say("planning.mail.declined.subject", "name", name),
                    List.of(
                            new Paragraph(t.say("planning.mail.declined.text", "name", name)),
                            new Quote(reason, Optional.of(by.name())),
                            new Button(
                                    t.say("planning.mail.declined.button"),
                                    address.of("/" + t.language() + activity.path() + "/edit"))));
        });
    }

    private void post(Activity activity, Person person, String subject, List<Block> blocks) {
        outbox.post(Post.of(
                        KIND,
                        new Recipient(
                                person.email(),
                                person.name(),
                                person.language(),
                                Optional.of(person.id().value())),
                        new Letter(subject, blocks))
                .about("activity", activity.id().value()));
    }

    private Optional<Person> proposer(Activity activity) {
        return database.sql("select created_by from events.activity where id = :id and created_by is not null")
                .param("id", activity.id().value())
                .query(UUID.class)
                .optional()
                .flatMap(id -> accounts.find(new PersonId(id)));
    }

    private static String name(Activity activity, Text t) {
        return activity.title().map(title -> title.in(t.language()).text()).orElse("");
    }
}
