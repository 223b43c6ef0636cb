package kompas.events.campaigns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.accounts.Accounts;
import kompas.accounts.Accounts.Person;
import kompas.accounts.PersonId;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.mail.Block;
import kompas.mail.Block.Button;
import kompas.mail.Block.Facts;
import kompas.mail.Block.Facts.Fact;
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

/** Tells the librarians of the libraries that joined, and whoever joined with them, what has changed; each of them once. */
@Component
class CampaignLetters {

    private static final MailKind KIND = new MailKind("campaigns.mail.kind", false);

    private final JdbcClient database;
    private final Accounts accounts;
    private final Outbox outbox;
    private final PublicAddress address;
    private final Messages messages;

    CampaignLetters(JdbcClient database, Accounts accounts, Outbox outbox, PublicAddress address, Messages messages) {
        this.database = database;
        this.accounts = accounts;
        this.outbox = outbox;
        this.address = address;
        this.messages = messages;
    }

    void calledOff(Campaign campaign, SignedIn by) {
        send(campaign, "called-off", by);
    }

    /** It is held after all. */
    void again(Campaign campaign, SignedIn by) {
        send(campaign, "again", by);
    }

    /** Its days are others now. */
    void moved(Campaign campaign, SignedIn by) {
        send(campaign, "moved", by);
    }

    private void send(Campaign campaign, String what, SignedIn by) {
        for (Person person : concerned(campaign)) {
            if (!person.id().equals(by.id())) {
                Text t = new Text(messages, person.language());
                String name = campaign.title().in(t.language()).text();
                outbox.post(Post.of(
                                KIND,
                                recipient(person),
                                new Letter(
                                        t.say("campaigns.mail." + what + ".subject", "name", name),
                                        blocks(campaign, what, by, t)))
                        .about("campaign", campaign.id()));
            }
        }
    }

    private List<Block> blocks(Campaign campaign, String what, SignedIn by, Text t) {
        String name = campaign.title().in(t.language()).text();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(t.say("campaigns.mail." + what + ".text", "name", name)));
        campaign.reason()
                .ifPresent(
                        reason -> blocks.add(new Quote(reason.in(t.language()).text(), Optional.of(by.name()))));
        blocks.add(new Facts(List.of(new Fact(t.say("campaigns.mail.days"), CampaignWords.days(campaign, t)))));
        blocks.add(new Button(t.say("campaigns.mail.button"), address.of("/" + t.language() + campaign.path())));
        return blocks;
    }

    /** Of each library its librarians and whoever joined with it; nobody twice. */
    private List<Person> concerned(Campaign campaign) {
        Map<PersonId, Person> people = new LinkedHashMap<>();
        database
                .sql(
                        "select library_id, joined_by from events.campaign_place where campaign_id = :campaign order by joined_at, id")
                .param("campaign", campaign.id())
                .query((row, number) -> new Joined(
                        row.getObject("library_id", UUID.class),
                        Optional.ofNullable(row.getObject("joined_by", UUID.class))))
                .list()
                .stream()
                .flatMap(this::of)
                .forEach(person -> people.putIfAbsent(person.id(), person));
        return List.copyOf(people.values());
    }

    private record Joined(UUID library, Optional<UUID> by) {}

    private Stream<Person> of(Joined joined) {
        return Stream.concat(
                accounts.holding(Role.LIBRARIAN, Scope.library(joined.library())).stream(),
                joined.by().map(PersonId::new).flatMap(accounts::find).stream());
    }

    private static Recipient recipient(Person person) {
        return new Recipient(
                person.email(),
                person.name(),
                person.language(),
                Optional.of(person.id().value()));
    }
}
