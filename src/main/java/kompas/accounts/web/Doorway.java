package kompas.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import kompas.accounts.Grant;
import kompas.accounts.SignedIn;
import kompas.accounts.domain.CurrentPeople;
import kompas.accounts.domain.KeepingPasskeys;
import kompas.accounts.domain.KeepingPeople;
import kompas.accounts.domain.SigningIn.Arrival;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page to sign in on, and where people go from there, whichever way they came in. */
@Component
class Doorway {

    private final CurrentPeople people;
    private final KeepingPeople keeping;
    private final KeepingPasskeys passkeys;
    private final IdentityProviders providers;
    private final Sessions sessions;

    Doorway(
            CurrentPeople people,
            KeepingPeople keeping,
            KeepingPasskeys passkeys,
            IdentityProviders providers,
            Sessions sessions) {
        this.keeping = keeping;
        this.people = people;
        this.passkeys = passkeys;
        this.providers = providers;
        this.sessions = sessions;
    }

    /** @param problem message key of why somebody could not be let in; empty for none */
    ModelAndView signIn(SignInForm form, String problem) {
        List<SignedIn> roles = people.demonstrated();
        List<Grant> grants =
                roles.stream().flatMap(person -> person.grants().stream()).toList();
        return new ModelAndView(
                "accounts/sign-in",
                "view",
                new SignInView(form, roles, keeping.names(grants), providers.labels(), problem));
    }

    /** Begins a session and leads on. */
    String enter(Page page, Arrival arrival, HttpServletRequest request) {
        return "redirect:" + page.to(beyond(arrival, request));
    }

    /**
     * Begins a session; where to go from here, behind the language: an administrator without a passkey to one, staff once to
     * the offer of one.
     */
    String beyond(Arrival arrival, HttpServletRequest request) {
        sessions.begin(request, arrival.person(), arrival.strong());
        SignedIn who = sessions.current(request).orElseThrow(NotSignedIn::new);
        String wanted = Destination.own(arrival.then());
        boolean offer = wanted.isEmpty() && who.works() && passkeys.mayBeOffered(who);
        return who.awaitsPasskey() || offer
                ? Detour.withThen(PasskeyController.PATH, wanted.isEmpty() ? "/desk" : wanted)
                : Destination.of(wanted, who);
    }
}
