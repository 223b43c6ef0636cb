package kompas.accounts.domain;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kompas.accounts.Accounts.Person;
import kompas.accounts.Grant;
import kompas.accounts.SignedIn;
import kompas.accounts.domain.SignInLink.Purpose;
import kompas.accounts.domain.SignInLinks.NewLink;
import kompas.mail.Block.Button;
import kompas.mail.Block.Code;
import kompas.mail.Block.Paragraph;
import kompas.mail.Letter;
import kompas.mail.MailKind;
import kompas.mail.Outbox;
import kompas.mail.Post;
import kompas.mail.Recipient;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.PublicAddress;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** The letters that let people in. */
@Component
class SignInLetters {

    static final MailKind SIGN_IN = new MailKind("accounts.mail.sign-in", false);
    static final MailKind INVITATION = new MailKind("accounts.mail.invitation", false);

    private static final Duration INVITED_FOR = Duration.ofDays(7);

    private final Outbox outbox;
    private final SignInLinks links;
    private final PublicAddress address;
    private final Messages messages;
    private final NetworkSettings network;
    private final Clock clock;

    SignInLetters(
            Outbox outbox,
            SignInLinks links,
            PublicAddress address,
            Messages messages,
            NetworkSettings network,
            Clock clock) {
        this.outbox = outbox;
        this.links = links;
        this.address = address;
        this.messages = messages;
        this.network = network;
        this.clock = clock;
    }

    void signIn(String email, Optional<Person> person, String language, Secret token, String code) {
        Text t = new Text(messages, language);
        String site = network.current().name().in(language).text();
        Letter letter = new Letter(
                t.say("accounts.mail.sign-in.subject", "network", site),
                List.of(
                        new Paragraph(t.say("accounts.mail.sign-in.text")),
                        new Button(
                                t.say("accounts.mail.sign-in.button"),
                                address.of("/" + language + "/sign-in/" + token.text())),
                        new Paragraph(t.say("accounts.mail.sign-in.or-code")),
                        new Code(code),
                        new Paragraph(t.say("accounts.mail.sign-in.not-you"))));
        outbox.post(Post.of(
                SIGN_IN,
                new Recipient(email, person.map(Person::name).orElse(""), language, person.map(p -> p.id().value())),
                letter));
    }

    void invitation(Person to, Grant grant, SignedIn by) {
        Secret token = Secret.make();
        links.add(new NewLink(
                Purpose.INVITATION,
                Optional.of(to.email()),
                Optional.of(to.id()),
                to.language(),
                "/desk",
                token,
                Optional.empty(),
                clock.instant(),
                INVITED_FOR));
        outbox.post(Post.of(
                INVITATION,
                new Recipient(
                        to.email(),
                        to.name(),
                        to.language(),
                        Optional.of(to.id().value())),
                invitation(to.language(), grant, by, token)));
    }

    private Letter invitation(String language, Grant grant, SignedIn by, Secret token) {
        Text t = new Text(messages, language);
        String site = network.current().name().in(language).text();
        String role = t.say(grant.role().key());
        return Letter.of(
                t.say("accounts.mail.invitation.subject", "network", site),
                new Paragraph(t.say("accounts.mail.invitation.text", "who", by.name(), "network", site, "role", role)),
                new Button(
                        t.say("accounts.mail.invitation.button"),
                        address.of("/" + language + "/sign-in/" + token.text())),
                new Paragraph(t.say("accounts.mail.invitation.later")));
    }
}
