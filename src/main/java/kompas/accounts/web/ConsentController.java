package kompas.accounts.web;

import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Consents;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What somebody agreed to, and taking it back as easily as it was given. */
@PageController
class ConsentController {

    private static final String PATH = AccountController.PATH + "/consents";

    private final Consents consents;

    ConsentController(Consents consents) {
        this.consents = consents;
    }

    @GetMapping(PATH)
    ModelAndView show(SignedIn who) {
        return new ModelAndView("accounts/consents", "view", new ConsentView(consents.of(who.email())));
    }

    @PostMapping(PATH + "/{consent:[0-9a-f-]{36}}/withdraw")
    String withdraw(Page page, SignedIn who, @PathVariable UUID consent) {
        if (consents.of(who.email()).stream().noneMatch(own -> own.id().equals(consent))) {
            throw new NotFound("Consent " + consent);
        }
        consents.withdraw(consent, Optional.of(who.id()));
        return "redirect:" + page.to(PATH);
    }
}
