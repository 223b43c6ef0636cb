package kompas.events.planning;

import java.util.List;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.events.Activity;
import kompas.mail.Block.Button;
import kompas.mail.Block.Paragraph;
import kompas.mail.Block.Quote;
import kompas.mail.Letter;
import kompas.mail.MailKind;
import org.springframework.stereotype.Component;

/** What an organisation is written when the library has answered its proposal. */
@Component
class ProposalLetters {

    private static final MailKind KIND = new MailKind("planning.mail.proposal", false);

    private final PlannerPost post;

    ProposalLetters(PlannerPost post) {
        this.post = post;
    }

    void accepted(Activity activity, SignedIn by) {
        post.write(activity, KIND, t -> {
            String name = PlannerPost.name(activity, t);
            return new Letter(
                    t.say("planning.mail.accepted.subject", "name", name),
                    List.of(
                            new Paragraph(t.say("planning.mail.accepted.text", "name", name, "by", by.name())),
                            new Button(t.say("planning.mail.accepted.button"), post.address(activity, "", t))));
        });
    }

    void declined(Activity activity, String reason, SignedIn by) {
        post.write(activity, KIND, t -> {
            String name = PlannerPost.name(activity, t);
            return new Letter(
                    t.say("planning.mail.declined.subject", "name", name),
                    List.of(
                            new Paragraph(t.say("planning.mail.declined.text", "name", name)),
                            new Quote(reason, Optional.of(by.name())),
                            new Button(t.say("planning.mail.declined.button"), post.address(activity, "/edit", t))));
        });
    }
}
