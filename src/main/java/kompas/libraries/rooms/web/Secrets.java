package kompas.libraries.rooms.web;

import jakarta.servlet.http.HttpServletResponse;

/** For pages that hold a secret: no copy of them, and no word of their address to other pages. */
final class Secrets {

    private Secrets() {}

    static void mark(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
    }
}
