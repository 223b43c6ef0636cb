package kompas.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Whoever is not signed in is asked to, and comes back. */
@ControllerAdvice
class SignInFailures {

    @ExceptionHandler(NotSignedIn.class)
    String ask(HttpServletRequest request) {
        String[] parts = request.getRequestURI().split("/", 3);
        String language = parts.length > 1 ? parts[1] : "";
        String then = "GET".equals(request.getMethod()) && parts.length > 2 ? "/" + parts[2] + query(request) : "";
        return "redirect:/" + language + SignInController.PATH
                + (then.isEmpty() ? "" : "?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8));
    }

    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }
}
