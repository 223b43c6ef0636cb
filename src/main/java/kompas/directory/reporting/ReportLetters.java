package kompas.directory.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.mail.Block;
import kompas.mail.Block.Button;
import kompas.mail.Block.Paragraph;
import kompas.mail.Block.Quote;
import kompas.mail.Letter;
import kompas.mail.MailKind;
import kompas.mail.Outbox;
import kompas.mail.Post;
import kompas.mail.Recipient;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.PublicAddress;
import kompas.shared.kernel.SecretLink;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/**
 * What both sides of a report are written: that it came, what was decided and why, and how to object. Nobody is told who
 * reported.
 */
@Component
class ReportLetters {

    private static final MailKind KIND = new MailKind("reporting.mail.report", false);

    private final Outbox outbox;
    private final PublicAddress address;
    private final Messages messages;

    ReportLetters(Outbox outbox, PublicAddress address, Messages messages) {
        this.outbox = outbox;
        this.address = address;
        this.messages = messages;
    }

    void received(Report report, LocalizedText organisation, SecretLink link) {
        Text t = new Text(messages, report.said().language());
        String name = organisation.in(t.language()).text();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(
                t.say("reporting.mail.received.text", "name", name, "date", t.date(report.promisedOn()))));
        if (!report.said().words().isEmpty()) {
            blocks.add(new Quote(report.said().words(), Optional.empty()));
        }
        blocks.add(button(t, "reporting.mail.look", link));
        blocks.add(new Paragraph(t.say("reporting.mail.received.not-you")));
        post(reporter(report), report, t.say("reporting.mail.received.subject", "name", name), blocks);
    }

    void decided(Standing page, Report report, Decision decision, SecretLink link) {
        Text t = new Text(messages, report.said().language());
        String name = page.name().in(t.language()).text();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(t.say("reporting.mail.decided.text", "name", name)));
        reasons(decision, t, blocks);
        objecting(decision, t, link, blocks);
        post(reporter(report), report, t.say("reporting.mail.decided.subject", "name", name), blocks);
    }

    void stated(Standing page, Recipient to, Report report, Decision decision, SecretLink link) {
        Text t = new Text(messages, to.language());
        String name = page.name().in(t.language()).text();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(t.say(
                "reporting.mail.stated.text",
                "name",
                name,
                "kind",
                t.say(report.said().kind().key()))));
        reasons(decision, t, blocks);
        objecting(decision, t, link, blocks);
        post(to, report, t.say("reporting.mail.stated.subject", "name", name), blocks);
    }

    void lookedAtAgain(Standing page, Recipient to, Appeal appeal, Decision decision, SecretLink link) {
        Text t = new Text(messages, to.language());
        String name = page.name().in(t.language()).text();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(t.say("reporting.mail.again.text", "name", name)));
        reasons(decision, t, blocks);
        blocks.add(button(t, "reporting.mail.look", link));
        blocks.add(new Paragraph(t.say("reporting.mail.court")));
        outbox.post(Post.of(KIND, to, new Letter(t.say("reporting.mail.again.subject", "name", name), blocks))
                .about("appeal", appeal.id()));
    }

    private static void reasons(Decision decision, Text t, List<Block> blocks) {
        blocks.add(new Paragraph(t.say(decision.outcome().key())));
        blocks.add(new Paragraph(t.say("reporting.mail.because")));
        decision.reason().grounds().ifPresent(grounds -> blocks.add(new Paragraph(t.say(grounds.key()))));
        if (!decision.reason().words().isEmpty()) {
            blocks.add(new Quote(decision.reason().words(), Optional.empty()));
        }
        blocks.add(new Paragraph(t.say("reporting.mail.by-people")));
    }

    private void objecting(Decision decision, Text t, SecretLink link, List<Block> blocks) {
        blocks.add(button(t, "reporting.mail.object", link));
        blocks.add(new Paragraph(t.say("reporting.mail.object-until", "date", t.date(decision.objectUntil()))));
        blocks.add(new Paragraph(t.say("reporting.mail.court")));
    }

    private void post(Recipient to, Report report, String subject, List<Block> blocks) {
        outbox.post(Post.of(KIND, to, new Letter(subject, blocks)).about("report", report.id()));
    }

    private Button button(Text t, String key, SecretLink link) {
        return new Button(t.say(key), address.of("/" + t.language() + "/reports/" + link.text()));
    }

    private static Recipient reporter(Report report) {
        return new Recipient(report.said().address(), "", report.said().language(), Optional.empty());
    }
}
