package kompas.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.accounts.domain.CurrentPeople;
import kompas.accounts.domain.Secret;
import kompas.accounts.domain.SigningIn;
import kompas.accounts.domain.SigningIn.Arrival;
import kompas.accounts.domain.SigningInElsewhere.Reason;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.RateLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asking for a link, and typing the digits that came with it. */
@PageController
class SignInController {

    static final String PATH = "/sign-in";

    private final SigningIn signing;
    private final Sessions sessions;
    private final CurrentPeople people;
    private final Doorway doorway;
    private final RateLimit signInTries;

    SignInController(
            SigningIn signing, Sessions sessions, CurrentPeople people, Doorway doorway, RateLimit signInTries) {
        this.signing = signing;
        this.sessions = sessions;
        this.people = people;
        this.doorway = doorway;
        this.signInTries = signInTries;
    }

    @GetMapping(PATH)
    Object ask(
            Page page,
            @RequestParam(defaultValue = "") String then,
            @RequestParam(defaultValue = "") String refused,
            Optional<SignedIn> who) {
        if (who.isPresent()) {
            return "redirect:" + page.to(Destination.of(then, who.get()));
        }
        String problem = Stream.of(Reason.values())
                .filter(reason -> reason.code().equals(refused))
                .map(reason -> "providers.refused." + reason.code())
                .findFirst()
                .orElse("");
        return doorway.signIn(SignInForm.unanswered(then), problem);
    }

    @PostMapping(PATH)
    Object send(Page page, SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        if (!form.wellFormed()) {
            ModelAndView again = doorway.signIn(form, "");
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        signInTries.count(request);
        Secret browser = Secret.make();
        signing.ask(form.address(), page.language(), Destination.own(form.destination()), browser);
        BrowserCookie.set(browser, request, response);
        return "redirect:" + page.to(PATH + "/code");
    }

    @GetMapping(PATH + "/code")
    ModelAndView code(Page page) {
        return code(page, false);
    }

    @PostMapping(PATH + "/code")
    Object enter(
            Page page,
            @RequestParam(defaultValue = "") String code,
            @CookieValue(name = BrowserCookie.NAME, required = false) @Nullable String browser,
            HttpServletRequest request,
            HttpServletResponse response) {
        signInTries.count(request);
        Optional<Arrival> arrival =
                browser == null ? Optional.empty() : signing.arrive(new Secret(browser), Digits.of(code));
        if (arrival.isEmpty()) {
            ModelAndView again = code(page, true);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        BrowserCookie.forget(request, response);
        return doorway.enter(page, arrival.get(), request);
    }

    @PostMapping(PATH + "/demonstration")
    String playRole(Page page, @RequestParam UUID person, HttpServletRequest request) {
        PersonId id = new PersonId(person);
        if (people.demonstration().stream().noneMatch(known -> known.id().equals(id))) {
            throw new NotFound("A ready-made person");
        }
        sessions.begin(request, id, true);
        return "redirect:"
                + page.to(Destination.of("", sessions.current(request).orElseThrow(NotSignedIn::new)));
    }

    @PostMapping("/sign-out")
    String leave(Page page, HttpServletRequest request) {
        sessions.end(request);
        return "redirect:" + page.to("");
    }

    private static ModelAndView code(Page page, boolean wrong) {
        return new ModelAndView("accounts/code", "wrong", wrong);
    }
}
