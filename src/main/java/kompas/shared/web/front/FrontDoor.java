package kompas.shared.web.front;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import kompas.shared.sql.DataVersions;

/** The first filter: refuses nonsense, sets headers, and answers what lies in memory with as little work as possible. */
record FrontDoor(SecurityHeaders headers, AssetAnswers assets, PageCache pages, DataVersions versions)
        implements Filter {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");

    @Override
    public void doFilter(ServletRequest incoming, ServletResponse outgoing, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) incoming;
        HttpServletResponse response = (HttpServletResponse) outgoing;
        headers.write(request, response);
        if (request.getDispatcherType() != DispatcherType.REQUEST) {
            chain.doFilter(request, response);
            return;
        }
        int refusal = RequestGate.judge(request.getRequestURI(), request.getQueryString());
        if (refusal != RequestGate.FINE) {
            response.sendError(refusal);
            return;
        }
        if (READING.contains(request.getMethod()) && answered(request, response)) {
            return;
        }
        chain.doFilter(request, response);
        if (CHANGING.contains(request.getMethod())) {
            versions.refresh();
        }
    }

    private boolean answered(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        if (assets.answer(path, request, response)) {
            return true;
        }
        if (PersonalCookie.on(request)) {
            response.setHeader("Cache-Control", "private, no-store");
        } else if (pages.answer(RequestKey.of(request), request, response)) {
            return true;
        }
        if (path.length() > 1 && path.endsWith("/") && path.startsWith("/") && !path.contains("//")) {
            String query = request.getQueryString();
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", path.substring(0, path.length() - 1) + (query == null ? "" : "?" + query));
            return true;
        }
        return false;
    }
}
