package kompas.mail.web;

import kompas.mail.domain.Unsubscribing;
import kompas.mail.domain.Unsubscribing.Subscription;
import kompas.shared.kernel.NotFound;
import kompas.shared.text.Languages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The address in a mail. A reader is led to a page with a button, in the language of the mail, for machines follow links; what
 * a mail program sends by itself when its own button is pressed (RFC 8058) unsubscribes at once.
 */
@Controller
class UnsubscribeLink {

    private final Unsubscribing unsubscribing;
    private final Languages languages;

    UnsubscribeLink(Unsubscribing unsubscribing, Languages languages) {
        this.unsubscribing = unsubscribing;
        this.languages = languages;
    }

    @GetMapping(Unsubscribing.PATH + "{token}")
    String lead(@PathVariable String token) {
        String written = subscription(token).language();
        return "redirect:/" + (languages.has(written) ? written : languages.standard()) + Unsubscribing.PATH + token;
    }

    @PostMapping(path = Unsubscribing.PATH + "{token}", params = "List-Unsubscribe=One-Click")
    @ResponseBody
    String unsubscribe(@PathVariable String token) {
        unsubscribing.unsubscribe(subscription(token));
        return "";
    }

    private Subscription subscription(String token) {
        return unsubscribing.find(token).orElseThrow(() -> new NotFound("A mail with this link"));
    }
}
