package kompas.accounts.web;

import java.util.Map;
import kompas.accounts.SignedIn;
import kompas.accounts.domain.ErasingPeople;
import kompas.accounts.domain.TellingPeople;
import kompas.shared.kernel.NotPermitted;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Says what erasing takes and leaves, and sends the link that does it to the mailbox of whoever asks. */
@PageController
class ErasureController {

    static final String PATH = "/account/erase";

    /** Where somebody stands of whom nothing is known any more. */
    static final String ERASED = "/account/erased";

    private final ErasingPeople erasing;
    private final TellingPeople telling;

    ErasureController(ErasingPeople erasing, TellingPeople telling) {
        this.erasing = erasing;
        this.telling = telling;
    }

    @GetMapping(PATH)
    ModelAndView show(SignedIn who, @RequestParam(defaultValue = "") String state) {
        return new ModelAndView(
                "accounts/erase",
                Map.of(
                        "view",
                        new ErasureView(
                                telling.everything(who),
                                telling.staying(),
                                who.email(),
                                erasing.isLastAdministrator(who.id()),
                                state)));
    }

    /** As long as an administrator's session is not proved it may be anybody's who reads the mailbox. */
    @PostMapping(PATH)
    String ask(Page page, SignedIn who) {
        if (who.awaitsPasskey()) {
            throw new NotPermitted("erasing an administrator by mail alone");
        }
        return "redirect:" + page.to(PATH) + "?state=" + (erasing.ask(who) ? "sent" : "often");
    }

    @GetMapping(ERASED)
    String erased() {
        return "accounts/erased";
    }
}
