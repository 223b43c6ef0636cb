package kompas.accounts.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kompas.accounts.domain.SigningIn.Arrival;
import kompas.accounts.domain.SigningInElsewhere;
import kompas.accounts.domain.SigningInElsewhere.Outcome;
import kompas.accounts.domain.SigningInElsewhere.Reason;
import kompas.accounts.domain.SigningInElsewhere.Refused;
import kompas.accounts.domain.SigningInElsewhere.Welcome;
import kompas.network.NetworkSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.WebUtils;

/** Where identity providers send people back to: one address for all languages, because they must know it beforehand. */
@Controller
class SignedInElsewhereController {

    private static final Logger LOG = LoggerFactory.getLogger(SignedInElsewhereController.class);

    /** Of what a provider said, for the log: it may be a whole page. */
    private static final int LONGEST_SAID = 200;

    private final IdentityProviders providers;
    private final OpenIdConnect connect;
    private final SigningInElsewhere signing;
    private final Doorway doorway;
    private final NetworkSettings network;

    SignedInElsewhereController(
            IdentityProviders providers,
            OpenIdConnect connect,
            SigningInElsewhere signing,
            Doorway doorway,
            NetworkSettings network) {
        this.providers = providers;
        this.connect = connect;
        this.signing = signing;
        this.doorway = doorway;
        this.network = network;
    }

    @GetMapping(IdentityProviders.BACK + "{provider}")
    String arrive(@PathVariable String provider, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        Cookie cookie = WebUtils.getCookie(request, AskedElsewhere.NAME);
        AskedElsewhere.forget(request, response);
        Optional<AskedElsewhere> asked = AskedElsewhere.read(cookie == null ? null : cookie.getValue())
                .filter(kept -> kept.matches(provider, parameter(request, "state")));
        String code = parameter(request, "code");
        Outcome outcome =
                asked.isEmpty() || code.isEmpty() ? new Refused(Reason.FAILED) : judge(asked.get(), code, request);
        return "redirect:/" + language(asked)
                + switch (outcome) {
                    case Refused refused ->
                        SignInController.PATH + "?refused=" + refused.why().code();
                    case Welcome welcome ->
                        doorway.beyond(
                                new Arrival(
                                        welcome.person(),
                                        asked.map(AskedElsewhere::then).orElse(""),
                                        providers.administers(provider)),
                                request);
                };
    }

    /** The cookie could have been changed, so its language counts only if it is one of ours. */
    private String language(Optional<AskedElsewhere> asked) {
        List<String> languages = network.current().languages();
        return asked.map(AskedElsewhere::language).filter(languages::contains).orElse(languages.getFirst());
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private Outcome judge(AskedElsewhere asked, String code, HttpServletRequest request) {
        SigningInElsewhere.Visitor visitor;
        try {
            visitor = connect.visitor(providers.find(asked.provider()).orElseThrow(), asked, code, request);
        } catch (RuntimeException e) {
            Throwable cause = NestedExceptionUtils.getMostSpecificCause(e);
            boolean away = cause instanceof IOException;
            String said = String.valueOf(cause.getMessage());
            LOG.warn(
                    "The identity provider {} vouched for nobody: {}",
                    asked.provider(),
                    said.substring(0, Math.min(said.length(), LONGEST_SAID)));
            return new Refused(away ? Reason.AWAY : Reason.FAILED);
        }
        return signing.arrive(visitor, asked.language());
    }
}
