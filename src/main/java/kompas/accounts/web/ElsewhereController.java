package kompas.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import kompas.accounts.domain.SigningInElsewhere.Reason;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.RateLimit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sends people to an identity provider. A link and not a form, because a form may lead to our own pages only. */
@PageController
class ElsewhereController {

    private static final Logger LOG = LoggerFactory.getLogger(ElsewhereController.class);

    private final IdentityProviders providers;
    private final OpenIdConnect connect;
    private final Doorway doorway;
    private final RateLimit signInTries;

    ElsewhereController(IdentityProviders providers, OpenIdConnect connect, Doorway doorway, RateLimit signInTries) {
        this.providers = providers;
        this.connect = connect;
        this.doorway = doorway;
        this.signInTries = signInTries;
    }

    @GetMapping(SignInController.PATH + "/with/{provider}")
    Object leave(
            Page page,
            @PathVariable String provider,
            @RequestParam(defaultValue = "") String then,
            HttpServletRequest request,
            HttpServletResponse response) {
        signInTries.count(request);
        ClientRegistration registration;
        try {
            Optional<ClientRegistration> found = providers.find(provider);
            registration = found.orElseThrow(() -> new NotFound("A provider " + provider));
        } catch (NotFound e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("The identity provider {} cannot be used: {}", provider, e.getMessage());
            ModelAndView again = doorway.signIn(SignInForm.unanswered(then), "providers.refused." + Reason.AWAY.code());
            again.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
            return again;
        }
        OAuth2AuthorizationRequest asked = connect.request(registration, request);
        AskedElsewhere.of(asked, provider, page.language(), Destination.own(then))
                .keep(request, response);
        response.setHeader("Cache-Control", "no-store");
        return "redirect:" + asked.getAuthorizationRequestUri();
    }
}
