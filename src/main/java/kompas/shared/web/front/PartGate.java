package kompas.shared.web.front;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import kompas.shared.web.SitePart;
import org.springframework.web.filter.OncePerRequestFilter;

/** A part of the site that is switched off is not there. */
final class PartGate extends OncePerRequestFilter {

    private static final Pattern LANGUAGE = Pattern.compile("^/[a-z]{2,3}(-[A-Za-z0-9]+)*(?=/)");

    private final Supplier<List<SitePart>> off;

    PartGate(Supplier<List<SitePart>> off) {
        this.off = off;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String address = request.getRequestURI();
        String path = LANGUAGE.matcher(address).replaceFirst("");
        if (off.get().stream().anyMatch(part -> part.holds(path) || part.holds(address))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        chain.doFilter(request, response);
    }
}
