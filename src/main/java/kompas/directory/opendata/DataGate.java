package kompas.directory.opendata;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kompas.network.NetworkSettings;
import kompas.shared.sql.DataVersions;
import kompas.shared.web.Problems;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before all open data: any website may read it, only read; so much for each address; nothing is made anew for a
 * reader who has it already; every answer names its licence.
 */
final class DataGate extends OncePerRequestFilter {

    private static final List<String> READING = List.of("GET", "HEAD");
    private static final List<String> TOPICS = List.of("directory", "needs", "places", "network", "libraries");
    private static final String SOFTWARE = Optional.ofNullable(
                    DataGate.class.getPackage().getImplementationVersion())
            .orElse("0");

    private final Ration ration;
    private final DataVersions versions;
    private final NetworkSettings settings;

    DataGate(Ration ration, DataVersions versions, NetworkSettings settings) {
        this.ration = ration;
        this.versions = versions;
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Problems.only(request);
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "ETag, Link, RateLimit, RateLimit-Policy, Retry-After");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        if ("OPTIONS".equals(request.getMethod())) {
            allow(response);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (!READING.contains(request.getMethod())) {
            allow(response);
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (ration.allows(request, response) && !isKnown(request, response)) {
            response.addHeader("Link", "<" + settings.current().licence().url() + ">; rel=\"license\"");
            chain.doFilter(request, response);
        }
    }

    private static void allow(HttpServletResponse response) {
        response.setHeader("Allow", "GET, HEAD, OPTIONS");
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
        response.setHeader("Access-Control-Allow-Headers", "*");
        response.setHeader("Access-Control-Max-Age", "86400");
    }

    /** Whether the reader holds what there is: same address, same data, same day, same software. */
    private boolean isKnown(HttpServletRequest request, HttpServletResponse response) {
        String tag = tag(request);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=60");
        String known = request.getHeader("If-None-Match");
        if (known == null || Arrays.stream(known.split(",")).map(String::strip).noneMatch(tag::equals)) {
            return false;
        }
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return true;
    }

    private String tag(HttpServletRequest request) {
        StringBuilder state = new StringBuilder("W/\"").append(SOFTWARE);
        TOPICS.forEach(topic -> state.append('.').append(versions.of(topic)));
        state.append('.').append(LocalDate.now(ZoneOffset.UTC).toEpochDay());
        String address = request.getRequestURL() + "?" + request.getQueryString();
        return state.append('.')
                .append(Integer.toHexString(address.hashCode()))
                .append('"')
                .toString();
    }
}
