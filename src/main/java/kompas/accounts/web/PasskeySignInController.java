package kompas.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.accounts.domain.PasskeyOutcome;
import kompas.accounts.domain.PasskeyOutcome.Accepted;
import kompas.accounts.domain.PasskeyOutcome.Refused;
import kompas.accounts.domain.SigningIn.Arrival;
import kompas.accounts.domain.SigningInByPasskey;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.RateLimit;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Signing in with a passkey, and proving with one a session that began with a mail. */
@PageController
class PasskeySignInController {

    private static final String PATH = SignInController.PATH + "/passkey";

    private final SigningInByPasskey signing;
    private final PasskeySites sites;
    private final Doorway doorway;
    private final RateLimit signInTries;

    PasskeySignInController(SigningInByPasskey signing, PasskeySites sites, Doorway doorway, RateLimit signInTries) {
        this.signing = signing;
        this.sites = sites;
        this.doorway = doorway;
        this.signInTries = signInTries;
    }

    @PostMapping(path = PATH + "/options", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String options(HttpServletRequest request) {
        signInTries.count(request);
        return signing.options(sites.of(request));
    }

    @PostMapping(PATH)
    Object enter(Page page, PasskeyForm form, Optional<SignedIn> who, HttpServletRequest request) {
        PasskeyOutcome outcome = signing.arrive(sites.of(request), form.answer());
        return switch (outcome) {
            case Accepted accepted ->
                doorway.enter(page, new Arrival(accepted.person(), Destination.own(form.destination()), true), request);
            case Refused refused -> {
                String problem = "passkeys.refused." + refused.why().code();
                ModelAndView again = who.isPresent()
                        ? new ModelAndView(
                                "accounts/passkey",
                                "view",
                                new PasskeyView(who.get(), form, problem, true, Device.UNKNOWN))
                        : doorway.signIn(SignInForm.unanswered(form.destination()), problem);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }
}
