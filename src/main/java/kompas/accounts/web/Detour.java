package kompas.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Leads somebody by another page to the one they asked for. */
final class Detour {

    private Detour() {}

    /** Comes back only to what was asked for with GET; a form that was sent is not sent again. */
    static String by(String path, HttpServletRequest request) {
        String[] parts = request.getRequestURI().split("/", 3);
        String language = parts.length > 1 ? parts[1] : "";
        String then = "GET".equals(request.getMethod()) && parts.length > 2 ? "/" + parts[2] + query(request) : "";
        return "redirect:/" + language + withThen(path, then);
    }

    /** A path with where to go afterwards, if anywhere. */
    static String withThen(String path, String then) {
        return path + (then.isEmpty() ? "" : "?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8));
    }

    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }
}
