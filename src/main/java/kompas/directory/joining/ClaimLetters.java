package kompas.directory.joining;

import java.util.List;
import java.util.Optional;
import kompas.directory.OrganisationSummary;
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
import kompas.shared.kernel.SecretLink;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** What whoever claims an organisation is written. */
@Component
class ClaimLetters {

    private static final MailKind KIND = new MailKind("joining.mail.claim", false);

    private final Outbox outbox;
    private final PublicAddress address;
    private final Messages messages;

    ClaimLetters(Outbox outbox, PublicAddress address, Messages messages) {
        this.outbox = outbox;
        this.address = address;
        this.messages = messages;
    }

    void link(OrganisationSummary organisation, Claimant claimant, String onFile, SecretLink letter) {
        Text t = new Text(messages, claimant.language());
        String name = name(organisation, t);
        post(
                new Recipient(onFile, "", t.language(), Optional.empty()),
                organisation,
                t.say("joining.mail.claim-link.subject", "name", name),
                List.of(
                        new Paragraph(t.say("joining.mail.claim-link.text", "person", claimant.person(), "name", name)),
                        button(t, "joining.mail.claim-link.button", "/claims/" + letter.text()),
                        new Paragraph(t.say("joining.mail.claim-link.not-you"))));
    }

    void accepted(Claim claim, OrganisationSummary organisation) {
        Text t = new Text(messages, claim.language());
        String name = name(organisation, t);
        post(
                recipient(claim),
                organisation,
                t.say("joining.mail.claim-accepted.subject", "name", name),
                List.of(
                        new Paragraph(
                                t.say("joining.mail.claim-accepted.text", "name", name, "address", claim.address())),
                        button(t, "joining.mail.claim-accepted.button", organisation.path() + "/people")));
    }

    void declined(Claim claim, OrganisationSummary organisation, String reason, String by) {
        Text t = new Text(messages, claim.language());
        String name = name(organisation, t);
        post(
                recipient(claim),
                organisation,
                t.say("joining.mail.claim-declined.subject", "name", name),
                List.of(
                        new Paragraph(t.say("joining.mail.claim-declined.text", "name", name)),
                        new Quote(reason, Optional.of(by)),
                        button(t, "joining.mail.claim-declined.button", organisation.path() + "/claim")));
    }

    private void post(Recipient to, OrganisationSummary organisation, String subject, List<Block> blocks) {
        outbox.post(Post.of(KIND, to, new Letter(subject, blocks))
                .about("organisation", organisation.id().value()));
    }

    private Button button(Text t, String key, String path) {
        return new Button(t.say(key), address.of("/" + t.language() + path));
    }

    private static Recipient recipient(Claim claim) {
        return new Recipient(claim.address(), claim.person(), claim.language(), Optional.empty());
    }

    private static String name(OrganisationSummary organisation, Text t) {
        return organisation.name().in(t.language()).text();
    }
}
