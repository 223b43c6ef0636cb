package kompas.accounts.requests;

import java.util.ArrayList;
import java.util.List;
import kompas.accounts.PersonId;
import kompas.accounts.requests.DataRequest.Answer;
import kompas.accounts.requests.DataRequest.Extension;
import kompas.accounts.requests.DataRequest.From;
import kompas.mail.Block;
import kompas.mail.Block.Paragraph;
import kompas.mail.Letter;
import kompas.mail.MailKind;
import kompas.mail.Outbox;
import kompas.mail.Post;
import kompas.mail.Recipient;
import kompas.network.NetworkSettings;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** What whoever asked is told by mail, where they left an address for it. */
@Component
class RequestLetters {

    private static final MailKind KIND = new MailKind("requests.mail", false);

    private final Outbox outbox;
    private final Messages messages;
    private final NetworkSettings network;

    RequestLetters(Outbox outbox, Messages messages, NetworkSettings network) {
        this.outbox = outbox;
        this.messages = messages;
        this.network = network;
    }

    void received(DataRequest request) {
        Text t = text(request);
        post(
                request,
                "requests.mail.received.subject",
                List.of(new Paragraph(t.say(
                        "requests.mail.received.text",
                        "what",
                        t.say(request.asked().kind().key()),
                        "date",
                        t.date(request.dueOn())))));
    }

    void extended(DataRequest request) {
        Text t = text(request);
        String because = request.extension().map(Extension::because).orElse("");
        post(
                request,
                "requests.mail.extended.subject",
                List.of(
                        new Paragraph(t.say("requests.mail.extended.text", "date", t.date(request.dueOn()))),
                        new Paragraph(because),
                        new Paragraph(t.say("requests.mail.complain"))));
    }

    void answered(DataRequest request, Answer answer) {
        Text t = text(request);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(t.say(
                "requests.mail.answered.text",
                "what",
                t.say(request.asked().kind().key()),
                "outcome",
                t.say(answer.outcome().key()))));
        if (!answer.words().isEmpty()) {
            blocks.add(new Paragraph(answer.words()));
        }
        if (answer.outcome().needsReasons()) {
            blocks.add(new Paragraph(t.say("requests.mail.complain")));
        }
        post(request, "requests.mail.answered.subject", blocks);
    }

    private void post(DataRequest request, String key, List<Block> blocks) {
        From from = request.from();
        from.mailbox().ifPresent(address -> {
            String subject = text(request)
                    .say(
                            key,
                            "network",
                            network.current().name().in(from.language()).text());
            Recipient to = new Recipient(
                    address, from.name(), from.language(), from.person().map(PersonId::value));
            outbox.post(Post.of(KIND, to, Letter.of(subject, blocks.toArray(Block[]::new))));
        });
    }

    private Text text(DataRequest request) {
        return new Text(messages, request.from().language());
    }
}
