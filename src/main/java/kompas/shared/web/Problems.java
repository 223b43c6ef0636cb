package kompas.shared.web;

import jakarta.servlet.http.HttpServletRequest;

/** Marks a request as one by a program: whatever goes wrong with it is told as a problem document (RFC 9457), never as a page. */
public final class Problems {

    private static final String MARK = Problems.class.getName();

    private Problems() {}

    public static void only(HttpServletRequest request) {
        request.setAttribute(MARK, true);
    }

    public static boolean areWanted(HttpServletRequest request) {
        return request.getAttribute(MARK) != null;
    }
}
