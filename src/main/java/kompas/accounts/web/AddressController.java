package kompas.accounts.web;

import kompas.accounts.SignedIn;
import kompas.accounts.domain.ChangingAddresses;
import kompas.shared.kernel.NotPermitted;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Another address to sign in with. */
@PageController
class AddressController {

    private static final String PATH = AccountController.PATH + "/address";

    private final ChangingAddresses changing;

    AddressController(ChangingAddresses changing) {
        this.changing = changing;
    }

    @GetMapping(PATH)
    ModelAndView show(SignedIn who) {
        return page(new AddressView(who.email(), "", "", false));
    }

    @PostMapping(PATH)
    ModelAndView ask(SignedIn who, @RequestParam(defaultValue = "") String email) {
        if (who.awaitsPasskey()) {
            throw new NotPermitted("changing an administrator's address by mail alone");
        }
        String wanted = email.strip();
        if (!SignInForm.wellFormed(wanted)) {
            return refused(who, wanted, "accounts.email-wrong");
        }
        if (wanted.equalsIgnoreCase(who.email())) {
            return refused(who, wanted, "accounts.address.same");
        }
        return changing.ask(who, wanted)
                ? page(new AddressView(who.email(), wanted, "", true))
                : refused(who, wanted, "accounts.address.often");
    }

    private static ModelAndView refused(SignedIn who, String typed, String problem) {
        ModelAndView page = page(new AddressView(who.email(), typed, problem, false));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(AddressView view) {
        return new ModelAndView("accounts/address", "view", view);
    }
}
