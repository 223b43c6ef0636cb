package kompas.shared.web.front;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What makes one page differ from another: host, path and the query in a normal form, parameters sorted by name and
 * without the marks that mailings and social networks add.
 */
public record RequestKey(String value, String query) {

    private static final String ATTRIBUTE = RequestKey.class.getName();
    private static final Set<String> STRANGERS = Set.of("fbclid", "gclid", "msclkid", "mc_cid", "mc_eid", "igshid");

    /** The key of this request; worked out once. */
    public static RequestKey of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof RequestKey known) {
            return known;
        }
        String query = normal(request.getQueryString());
        RequestKey key = new RequestKey(base(request) + request.getRequestURI() + "?" + query, query);
        request.setAttribute(ATTRIBUTE, key);
        return key;
    }

    /** Scheme, host and port as the reader typed them. */
    public static String base(HttpServletRequest request) {
        String scheme = request.getScheme();
        int port = request.getServerPort();
        boolean usual = "https".equals(scheme) ? port == 443 : port == 80;
        return scheme + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }

    static String normal(@Nullable String query) {
        if (query == null || query.isEmpty()) {
            return "";
        }
        return Arrays.stream(query.split("&"))
                .filter(RequestKey::matters)
                .sorted((one, other) -> name(one).compareTo(name(other)))
                .collect(Collectors.joining("&"));
    }

    private static boolean matters(String parameter) {
        String name = name(parameter);
        return !name.isEmpty()
                && parameter.length() > name.length() + 1
                && !name.startsWith("utm_")
                && !STRANGERS.contains(name);
    }

    private static String name(String parameter) {
        int equals = parameter.indexOf('=');
        return equals < 0 ? parameter : parameter.substring(0, equals);
    }
}
