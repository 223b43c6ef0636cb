package kompas.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import kompas.accounts.domain.Secret;
import kompas.accounts.domain.SignInLink;
import kompas.accounts.domain.SignInLink.Purpose;
import kompas.accounts.domain.SigningIn;
import kompas.accounts.domain.SigningIn.Arrival;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The link of a mail. Opening it shows a button and uses nothing up, because mail scanners open links too. */
@PageController
class LinkController {

    private static final String LINK = SignInController.PATH + "/{token}";

    private final SigningIn signing;
    private final Doorway doorway;
    private final Clock clock;

    LinkController(SigningIn signing, Doorway doorway, Clock clock) {
        this.signing = signing;
        this.doorway = doorway;
        this.clock = clock;
    }

    @GetMapping(LINK)
    ModelAndView look(@PathVariable String token, HttpServletResponse response) {
        Unshared.mark(response);
        return show(token, AdministratorForm.UNANSWERED);
    }

    @PostMapping(LINK)
    Object use(
            Page page,
            @PathVariable String token,
            AdministratorForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        Unshared.mark(response);
        boolean administrator = signing.look(new Secret(token))
                .filter(link -> link.purpose() == Purpose.ADMINISTRATOR)
                .isPresent();
        if (administrator && !form.wellFormed()) {
            ModelAndView again = show(token, form);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        Optional<Arrival> arrival = administrator
                ? signing.administrate(new Secret(token), form.givenName(), form.address())
                : signing.arrive(new Secret(token));
        if (arrival.isEmpty()) {
            return show(token, form);
        }
        return doorway.enter(page, arrival.get(), request);
    }

    private ModelAndView show(String token, AdministratorForm form) {
        Optional<SignInLink> link = signing.look(new Secret(token)).filter(found -> found.good(clock.instant()));
        ModelAndView page = new ModelAndView(link.isEmpty() ? "accounts/link-ended" : "accounts/link");
        page.addObject("view", new LinkView(token, link, form));
        if (link.isEmpty()) {
            page.setStatus(HttpStatus.GONE);
        }
        return page;
    }
}
