package kompas.events.fairs.web;

import jakarta.servlet.http.HttpServletResponse;

/** For pages whose address holds a secret: no copy of them, and no word of the address to other pages. */
final class Secret {

    private Secret() {}

    static void mark(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
    }
}
