package kompas.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * What a browser that is sent to a provider must bring back, kept in a cookie of that browser: only it can finish what it
 * began.
 *
 * @param then where the person was going, behind the language
 */
record AskedElsewhere(String provider, String language, String state, String nonce, String verifier, String then) {

    static final String NAME = "elsewhere";

    private static final Duration LIFETIME = Duration.ofMinutes(15);
    private static final int PARTS = 6;

    static AskedElsewhere of(OAuth2AuthorizationRequest asked, String provider, String language, String then) {
        return new AskedElsewhere(
                provider,
                language,
                text(asked.getState()),
                text(asked.getAttribute(OidcParameterNames.NONCE)),
                text(asked.getAttribute(PkceParameterNames.CODE_VERIFIER)),
                then);
    }

    /** Empty when the cookie is none of ours. */
    static Optional<AskedElsewhere> read(@Nullable String cookie) {
        String[] parts = cookie == null ? new String[0] : cookie.split("\\.", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            List<String> values = Stream.of(parts)
                    .map(part -> new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8))
                    .toList();
            return Optional.of(new AskedElsewhere(
                    values.get(0), values.get(1), values.get(2), values.get(3), values.get(4), values.get(5)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    void keep(HttpServletRequest request, HttpServletResponse response) {
        String value = Stream.of(provider, language, state, nonce, verifier, then)
                .map(part ->
                        Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining("."));
        write(value, LIFETIME, request, response);
    }

    static void forget(HttpServletRequest request, HttpServletResponse response) {
        write("", Duration.ZERO, request, response);
    }

    /** Whether what came back belongs to what was asked. */
    boolean matches(String wanted, String returned) {
        return provider.equals(wanted)
                && !state.isEmpty()
                && MessageDigest.isEqual(
                        state.getBytes(StandardCharsets.UTF_8), returned.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(
            String value, Duration lifetime, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .path(IdentityProviders.BACK)
                .maxAge(lifetime)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
