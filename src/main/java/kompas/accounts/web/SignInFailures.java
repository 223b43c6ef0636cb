package kompas.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Whoever is not signed in is asked to, and comes back. */
@ControllerAdvice
class SignInFailures {

    @ExceptionHandler(NotSignedIn.class)
    String ask(HttpServletRequest request) {
        return Detour.by(SignInController.PATH, request);
    }
}
