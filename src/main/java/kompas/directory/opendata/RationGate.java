package kompas.directory.opendata;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before what programs and other websites fetch beside the open data: so much for each address. */
final class RationGate extends OncePerRequestFilter {

    private final Ration ration;

    RationGate(Ration ration) {
        this.ration = ration;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (ration.allows(request, response)) {
            chain.doFilter(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/embed/") && !path.startsWith("/sitemap");
    }
}
