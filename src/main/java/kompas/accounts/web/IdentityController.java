package kompas.accounts.web;

import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.accounts.domain.KeepingIdentities;
import kompas.accounts.domain.KeepingIdentities.Unlinking;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Parting with an identity elsewhere. */
@PageController
class IdentityController {

    private final KeepingIdentities keeping;

    IdentityController(KeepingIdentities keeping) {
        this.keeping = keeping;
    }

    @PostMapping(AccountController.PATH + "/identities/{identity:[0-9a-f-]{36}}/unlink")
    String unlink(Page page, SignedIn who, @PathVariable UUID identity) {
        Unlinking outcome = keeping.unlink(who, identity);
        if (outcome == Unlinking.UNKNOWN) {
            throw new NotFound("An identity " + identity);
        }
        String done = outcome == Unlinking.DONE ? "?identity=unlinked" : "";
        return "redirect:" + page.to(AccountController.PATH + done + "#identities");
    }
}
