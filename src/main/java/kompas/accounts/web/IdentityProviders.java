package kompas.accounts.web;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import kompas.accounts.domain.SignInProperties;
import kompas.accounts.domain.SignInProperties.Provider;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** The identity providers of this installation. One is asked for its addresses when somebody first wants to go there, not at start. */
@Component
class IdentityProviders {

    /** Where providers send people back to, behind the site's address. */
    static final String BACK = "/signed-in/";

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final ParameterizedTypeReference<Map<String, Object>> METADATA =
            new ParameterizedTypeReference<>() {};

    private final Map<String, Provider> providers;
    private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();

    IdentityProviders(SignInProperties properties) {
        this.providers = new TreeMap<>(properties.providers());
    }

    /** What each is called, by its name in addresses. */
    Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        providers.forEach((code, provider) -> labels.put(code, provider.label().isBlank() ? code : provider.label()));
        return labels;
    }

    /** What the provider at this address is called; its host when it is not one of ours any more. */
    String label(String issuer) {
        return providers.entrySet().stream()
                .filter(entry -> entry.getValue().issuer().equals(issuer))
                .findFirst()
                .map(entry -> labels().getOrDefault(entry.getKey(), entry.getKey()))
                .orElseGet(() -> issuer.replaceFirst("^https?://", "").replaceFirst("/.*", ""));
    }

    /** Whether whoever comes from there needs no passkey to administer. */
    boolean administers(String code) {
        return Objects.requireNonNull(providers.get(code)).administers();
    }

    /**
     * How to talk to a provider; empty when there is none of this name.
     *
     * @throws RuntimeException when it is away, or is not what its address says
     */
    Optional<ClientRegistration> find(String code) {
        return Optional.ofNullable(providers.get(code))
                .map(provider -> known.computeIfAbsent(code, unused -> ask(code, provider)));
    }

    /** Asks with patience for a slow provider, but not for ever. */
    static ClientHttpRequestFactory requests() {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        return requests;
    }

    private static ClientRegistration ask(String code, Provider provider) {
        String issuer = provider.issuer();
        String address = (issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer)
                + "/.well-known/openid-configuration";
        Map<String, Object> metadata = Objects.requireNonNull(RestClient.builder()
                .requestFactory(requests())
                .build()
                .get()
                .uri(address)
                .retrieve()
                .body(METADATA));
        if (!issuer.equals(metadata.get("issuer"))) {
            throw new IllegalStateException("The provider at " + issuer + " says that it is " + metadata.get("issuer"));
        }
        ClientRegistration.Builder registration = ClientRegistrations.fromOidcConfiguration(metadata)
                .registrationId(code)
                .clientId(provider.clientId())
                .clientSecret(provider.clientSecret())
                .scope("openid", "email", "profile")
                .redirectUri("{baseUrl}" + BACK + "{registrationId}")
                .userNameAttributeName("sub")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build());
        if (provider.clientSecret().isBlank()) {
            registration.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
        }
        return registration.build();
    }
}
