package kompas.accounts.web;

import jakarta.servlet.http.HttpServletResponse;

/** A page whose address holds a secret: no copy of it, and no word of it to other pages. */
final class Unshared {

    private Unshared() {}

    static void mark(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
    }
}
