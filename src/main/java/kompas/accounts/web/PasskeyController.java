package kompas.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.accounts.domain.KeepingPasskeys;
import kompas.accounts.domain.PasskeyOutcome.Refused;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Adding a passkey to one's account, being offered one, and taking one away. */
@PageController
class PasskeyController {

    static final String PATH = "/account/passkey";

    private final KeepingPasskeys keeping;
    private final PasskeySites sites;
    private final Sessions sessions;

    PasskeyController(KeepingPasskeys keeping, PasskeySites sites, Sessions sessions) {
        this.keeping = keeping;
        this.sites = sites;
        this.sessions = sessions;
    }

    @GetMapping(PATH)
    ModelAndView show(SignedIn who, @RequestParam(defaultValue = "") String then, HttpServletRequest request) {
        return show(who, PasskeyForm.unanswered(then), "", request);
    }

    @PostMapping(path = PATH + "/options", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String options(SignedIn who, HttpServletRequest request) {
        return keeping.optionsToAdd(who, sites.of(request));
    }

    @PostMapping(PATH)
    Object add(Page page, SignedIn who, PasskeyForm form, HttpServletRequest request) {
        String problem = form.named() ? "" : "passkeys.name-wrong";
        if (problem.isEmpty()
                && keeping.add(who, sites.of(request), form.givenName(), form.answer()) instanceof Refused refused) {
            problem = "passkeys.refused." + refused.why().code();
        }
        if (!problem.isEmpty()) {
            ModelAndView again = show(who, form, problem, request);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        sessions.begin(request, who.id(), true);
        String then = Destination.own(form.destination());
        return "redirect:" + page.to(then.isEmpty() ? AccountController.PATH + "?passkey=added" : then);
    }

    @PostMapping(PATH + "/decline")
    String decline(Page page, SignedIn who, @RequestParam(defaultValue = "") String then) {
        keeping.decline(who);
        return "redirect:" + page.to(Destination.of(then, who));
    }

    @PostMapping(PATH + "/{passkey:[0-9a-f-]{36}}/remove")
    String remove(Page page, SignedIn who, @PathVariable UUID passkey) {
        if (!keeping.remove(who, passkey)) {
            throw new NotFound("A passkey " + passkey);
        }
        return "redirect:" + page.to(AccountController.PATH + "?passkey=removed");
    }

    @PostMapping(PATH + "/{passkey:[0-9a-f-]{36}}/rename")
    String rename(Page page, SignedIn who, @PathVariable UUID passkey, PasskeyForm form) {
        if (!form.named()) {
            return "redirect:" + page.to(AccountController.PATH + "?passkey=unnamed#passkeys");
        }
        if (!keeping.rename(who, passkey, form.givenName())) {
            throw new NotFound("A passkey " + passkey);
        }
        return "redirect:" + page.to(AccountController.PATH + "?passkey=renamed#passkeys");
    }

    private ModelAndView show(SignedIn who, PasskeyForm form, String problem, HttpServletRequest request) {
        return new ModelAndView(
                "accounts/passkey",
                "view",
                new PasskeyView(
                        who, form, problem, keeping.mustProve(who), Device.of(request.getHeader("User-Agent"))));
    }
}
