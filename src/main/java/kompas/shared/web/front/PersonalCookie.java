package kompas.shared.web.front;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

/** The cookie of whoever is signed in: with it, no page is taken from memory and none is kept. */
public final class PersonalCookie {

    public static final String NAME = "kompas";

    private PersonalCookie() {}

    /** Whether a request carries it, be it still good or not. */
    public static boolean on(HttpServletRequest request) {
        Cookie[] cookies = request.getHeader("Cookie") == null ? null : request.getCookies();
        if (cookies == null) {
            return false;
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(NAME)) {
                return true;
            }
        }
        return false;
    }
}
