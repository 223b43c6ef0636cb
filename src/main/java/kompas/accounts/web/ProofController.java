package kompas.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import kompas.accounts.domain.ChangingAddresses;
import kompas.accounts.domain.ErasingPeople;
import kompas.accounts.domain.Proof;
import kompas.accounts.domain.Proof.Purpose;
import kompas.accounts.domain.Secret;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The link of a letter that erases or changes the address. Opening it shows a button, for mail scanners open links too. */
@PageController
class ProofController {

    private static final String PATH = "/account/proof/{token}";

    private final ErasingPeople erasing;
    private final ChangingAddresses changing;
    private final Sessions sessions;

    ProofController(ErasingPeople erasing, ChangingAddresses changing, Sessions sessions) {
        this.erasing = erasing;
        this.changing = changing;
        this.sessions = sessions;
    }

    @GetMapping(PATH)
    ModelAndView look(@PathVariable String token, HttpServletResponse response) {
        Unshared.mark(response);
        return changing.look(new Secret(token))
                .map(proof -> new ModelAndView("accounts/proof", "view", new ProofView(token, proof)))
                .orElseGet(ProofController::ended);
    }

    @PostMapping(PATH)
    Object use(Page page, @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        Unshared.mark(response);
        Secret secret = new Secret(token);
        Optional<Proof> proof = changing.look(secret);
        if (proof.isEmpty()) {
            return ended();
        }
        return proof.get().purpose() == Purpose.ERASURE ? erase(page, secret, request) : change(page, secret, request);
    }

    private Object erase(Page page, Secret secret, HttpServletRequest request) {
        return switch (erasing.erase(secret)) {
            case ERASED -> {
                sessions.end(request);
                yield "redirect:" + page.to(ErasureController.ERASED);
            }
            case LAST_ADMINISTRATOR -> {
                ModelAndView refused = new ModelAndView("accounts/proof-refused");
                refused.setStatus(HttpStatus.CONFLICT);
                yield refused;
            }
            case NO_LINK, OWN_ACCOUNT -> ended();
        };
    }

    /** Whoever was signed in elsewhere with the old address signs in anew with the new one. */
    private Object change(Page page, Secret secret, HttpServletRequest request) {
        Optional<Proof> changed = changing.confirm(secret);
        if (changed.isEmpty()) {
            return ended();
        }
        sessions.endOthers(changed.get().person(), request);
        boolean here = sessions.current(request)
                .filter(who -> who.id().equals(changed.get().person()))
                .isPresent();
        return "redirect:" + page.to(here ? AccountController.PATH + "?saved=yes" : SignInController.PATH);
    }

    private static ModelAndView ended() {
        ModelAndView page = new ModelAndView("accounts/proof-ended");
        page.setStatus(HttpStatus.GONE);
        return page;
    }
}
