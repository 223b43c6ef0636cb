package kompas.events.planning;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kompas.accounts.Accounts;
import kompas.accounts.Accounts.Person;
import kompas.accounts.PersonId;
import kompas.events.Activity;
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

/** Writes to whoever began an activity, in their language; to nobody when their account is gone. */
@Component
class PlannerPost {

    private final JdbcClient database;
    private final Accounts accounts;
    private final Outbox outbox;
    private final PublicAddress address;
    private final Messages messages;

    PlannerPost(JdbcClient database, Accounts accounts, Outbox outbox, PublicAddress address, Messages messages) {
        this.database = database;
        this.accounts = accounts;
        this.outbox = outbox;
        this.address = address;
        this.messages = messages;
    }

    void write(Activity activity, MailKind kind, Function<Text, Letter> letter) {
        planner(activity).ifPresent(person -> {
            Recipient to = new Recipient(
                    person.email(),
                    person.name(),
                    person.language(),
                    Optional.of(person.id().value()));
            outbox.post(Post.of(kind, to, letter.apply(new Text(messages, person.language())))
                    .about("activity", activity.id().value()));
        });
    }

    /** The whole address of one of its pages. */
    String address(Activity activity, String part, Text t) {
        return address.of("/" + t.language() + activity.path() + part);
    }

    static String name(Activity activity, Text t) {
        return activity.title().map(title -> title.in(t.language()).text()).orElse("");
    }

    private Optional<Person> planner(Activity activity) {
        return database.sql("select created_by from events.activity where id = :id and created_by is not null")
                .param("id", activity.id().value())
                .query(UUID.class)
                .optional()
                .flatMap(id -> accounts.find(new PersonId(id)));
    }
}
