package kompas.mail.domain;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.Optional;
import kompas.mail.Letter;
import kompas.shared.kernel.PublicAddress;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** Gives a letter its shape: once as text, once as a page that needs nothing from elsewhere. */
@Component
class Composing {

    private final TemplateEngine templates;
    private final Messages messages;
    private final Sender sender;
    private final PublicAddress address;
    private final InlineStyle style = InlineStyle.read("mail/letter.css");

    Composing(TemplateEngine templates, Messages messages, Sender sender, PublicAddress address) {
        this.templates = templates;
        this.messages = messages;
        this.sender = sender;
        this.address = address;
    }

    /** @param unsubscribe where a reader says that it is enough */
    Composed compose(Letter letter, String language, Optional<String> unsubscribe) {
        LetterView view = new LetterView(
                new Text(messages, language),
                letter,
                sender.networkName(language),
                address.of("/" + language),
                unsubscribe);
        StringOutput html = new StringOutput();
        templates.render("mail/letter.jte", Map.of("view", view), html);
        return new Composed(PlainText.of(view), style.into(html.toString()));
    }

    record Composed(String plain, String html) {}
}
