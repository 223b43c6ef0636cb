package kompas.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import kompas.accounts.domain.Secret;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Keeps in the browser that asks for a code the secret without which the code is worth nothing. */
final class BrowserCookie {

    static final String NAME = "sign-in";

    private BrowserCookie() {}

    static void set(Secret browser, HttpServletRequest request, HttpServletResponse response) {
        write(browser.text(), Duration.ofMinutes(15), request, response);
    }

    static void forget(HttpServletRequest request, HttpServletResponse response) {
        write("", Duration.ZERO, request, response);
    }

    private static void write(
            String value, Duration lifetime, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .path("/")
                .maxAge(lifetime)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
