package kompas.directory.needed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.directory.needed.ActivitiesForNeeds.Announced;
import kompas.mail.Block.Button;
import kompas.mail.Block.Facts;
import kompas.mail.Block.Paragraph;
import kompas.mail.Letter;
import kompas.mail.MailKind;
import kompas.mail.Outbox;
import kompas.mail.Post;
import kompas.mail.Recipient;
import kompas.needs.NeedKind;
import kompas.needs.NeedTopic;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.PublicAddress;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** What organisations are written about what they need: one letter each, however many of their needs it is about. */
@Component
class NeedLetters {

    private static final MailKind KIND = new MailKind("needed.mail.kind", true);

    private final Outbox outbox;
    private final PublicAddress address;
    private final Messages messages;
    private final NeedMailboxes mailboxes;

    NeedLetters(Outbox outbox, PublicAddress address, Messages messages, NeedMailboxes mailboxes) {
        this.outbox = outbox;
        this.address = address;
        this.messages = messages;
        this.mailboxes = mailboxes;
    }

    void announced(List<WorkedNeed> needs, Announced activity) {
        each(needs, "announced", activity.activity().toString(), (t, theirs) -> {
            String title = activity.title().in(t.language()).text();
            return Letter.of(
                    t.say("needed.mail.announced.subject", "title", title),
                    new Paragraph(t.say("needed.mail.announced.text", "needs", said(theirs, t))),
                    new Facts(List.of(
                            new Facts.Fact(t.say("needed.mail.what"), title),
                            new Facts.Fact(
                                    t.say("needed.mail.when"), activity.when().apply(t)))),
                    button(t, "needed.mail.look", activity.path()));
        });
    }

    void calledOff(List<WorkedNeed> needs, Announced activity) {
        each(needs, "called-off", activity.activity().toString(), (t, theirs) -> {
            String title = activity.title().in(t.language()).text();
            return Letter.of(
                    t.say("needed.mail.called-off.subject", "title", title),
                    new Paragraph(t.say("needed.mail.called-off.text", "title", title, "needs", said(theirs, t))));
        });
    }

    void happened(List<WorkedNeed> needs, Announced activity) {
        each(needs, "happened", activity.activity().toString(), (t, theirs) -> {
            String title = activity.title().in(t.language()).text();
            return Letter.of(
                    t.say("needed.mail.happened.subject", "title", title),
                    new Paragraph(t.say("needed.mail.happened.text", "title", title, "needs", said(theirs, t))),
                    new Paragraph(t.say("needed.mail.happened.still")),
                    button(t, "needed.mail.still", theirs.getFirst().who().path() + "/edit/needs"));
        });
    }

    /** Both learn of each other; neither learns how to reach the other but by its page. */
    void introduced(WorkedNeed need, OrganisationSummary offering) {
        String key = need.id() + "-" + offering.id();
        each(List.of(need), "introduced", key, (t, theirs) -> {
            String name = offering.name().in(t.language()).text();
            return Letter.of(
                    t.say("needed.mail.introduced.subject", "name", name),
                    new Paragraph(t.say("needed.mail.introduced.text", "name", name, "needs", said(theirs, t))),
                    button(t, "needed.mail.introduced.look", offering.path()));
        });
        post(offering.id(), "asked", key, t -> asked(need, t));
    }

    private Letter asked(WorkedNeed need, Text t) {
        String name = need.who().name().in(t.language()).text();
        return Letter.of(
                t.say("needed.mail.asked.subject", "name", name),
                new Paragraph(t.say("needed.mail.asked.text", "name", name, "needs", said(List.of(need), t))),
                button(t, "needed.mail.introduced.look", need.who().path()));
    }

    /** What a letter says to one organisation about its own needs. */
    private interface Saying {
        Letter of(Text t, List<WorkedNeed> theirs);
    }

    private void each(List<WorkedNeed> needs, String what, String key, Saying saying) {
        Map<OrganisationId, List<WorkedNeed>> byOrganisation = needs.stream()
                .collect(Collectors.groupingBy(need -> need.who().id(), LinkedHashMap::new, Collectors.toList()));
        Map<OrganisationId, List<Recipient>> to = mailboxes.of(byOrganisation.keySet());
        byOrganisation.forEach((organisation, theirs) -> to.getOrDefault(organisation, List.of())
                .forEach(recipient -> {
                    Text t = new Text(messages, recipient.language());
                    send(organisation, recipient, what + "-" + key, saying.of(t, theirs));
                }));
    }

    private void post(
            OrganisationId organisation, String what, String key, java.util.function.Function<Text, Letter> saying) {
        mailboxes
                .of(List.of(organisation))
                .getOrDefault(organisation, List.of())
                .forEach(recipient -> {
                    Text t = new Text(messages, recipient.language());
                    send(organisation, recipient, what + "-" + key, saying.apply(t));
                });
    }

    private void send(OrganisationId organisation, Recipient recipient, String key, Letter letter) {
        outbox.post(Post.of(KIND, recipient, letter)
                .once("need-" + key + "-" + organisation + "-" + recipient.email())
                .about("organisation", organisation.value()));
    }

    private Button button(Text t, String key, String path) {
        return new Button(t.say(key), address.of("/" + t.language() + path));
    }

    /** Needs in words: "training (Budget and accounts), a room". */
    static String said(List<WorkedNeed> needs, Text t) {
        List<String> said = new ArrayList<>();
        for (WorkedNeed need : needs) {
            String kind = NeedKind.said(need.need().kind(), t);
            String topics = need.need().topics().stream()
                    .map(topic -> NeedTopic.said(topic, t))
                    .collect(Collectors.joining(", "));
            String words = need.need().text().map(text -> text(text, t)).orElse("");
            String more = topics.isEmpty() ? words : topics;
            said.add(more.isEmpty() ? kind : kind + " (" + more + ")");
        }
        return said.stream().distinct().collect(Collectors.joining("; "));
    }

    private static String text(LocalizedText text, Text t) {
        return text.in(t.language()).text();
    }
}
