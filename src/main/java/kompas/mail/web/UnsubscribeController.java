package kompas.mail.web;

import kompas.mail.domain.Unsubscribing;
import kompas.mail.domain.Unsubscribing.Subscription;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One button to have no more mails of a kind, and one to have them again. */
@PageController
class UnsubscribeController {

    private static final String PATH = Unsubscribing.PATH + "{token}";

    private final Unsubscribing unsubscribing;

    UnsubscribeController(Unsubscribing unsubscribing) {
        this.unsubscribing = unsubscribing;
    }

    @GetMapping(PATH)
    String ask(@PathVariable String token, Page page, Model model) {
        Subscription subscription = subscription(token);
        String kind = subscription.kind();
        model.addAttribute("kind", page.t().knows(kind) ? page.t().say(kind) : "");
        model.addAttribute("done", unsubscribing.isUnsubscribed(subscription));
        return "mail/unsubscribe";
    }

    @PostMapping(PATH)
    String unsubscribe(@PathVariable String token, Page page) {
        unsubscribing.unsubscribe(subscription(token));
        return "redirect:" + page.to(Unsubscribing.PATH + token);
    }

    @PostMapping(PATH + "/undo")
    String subscribe(@PathVariable String token, Page page) {
        unsubscribing.subscribe(subscription(token));
        return "redirect:" + page.to(Unsubscribing.PATH + token);
    }

    private Subscription subscription(String token) {
        return unsubscribing.find(token).orElseThrow(() -> new NotFound("A mail with this link"));
    }
}
