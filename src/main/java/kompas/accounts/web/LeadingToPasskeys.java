package kompas.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.NotPermitted;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Leads an administrator who came in by mail to a passkey instead of a refusal, and back to what was asked for. What is not
 * to be found on the desk counts as a refusal, too: an administrator's desk is there once the session is proved.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LeadingToPasskeys implements HandlerExceptionResolver {

    private final Sessions sessions;

    LeadingToPasskeys(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        boolean refused = failure instanceof NotPermitted
                || (failure instanceof NotFound && request.getRequestURI().contains("/desk"));
        Optional<SignedIn> who = refused ? sessions.current(request) : Optional.empty();
        return who.filter(SignedIn::awaitsPasskey)
                .map(waiting -> new ModelAndView(Detour.by(PasskeyController.PATH, request)))
                .orElse(null);
    }
}
