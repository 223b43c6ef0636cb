package kompas.accounts.domain;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people may sign in besides here; what an installation may set under {@code kompas.sign-in}.
 *
 * @param providers by a short name of the network's choice, which stands in addresses
 */
@ConfigurationProperties("kompas.sign-in")
public record SignInProperties(@DefaultValue Map<String, Provider> providers) {

    public SignInProperties {
        providers = Map.copyOf(providers);
        providers.forEach((code, provider) -> {
            boolean whole = !provider.issuer().isBlank() && !provider.clientId().isBlank();
            if (!whole || !code.matches("[a-z0-9-]{1,40}")) {
                throw new IllegalArgumentException("kompas.sign-in.providers." + code
                        + " needs a name of small letters, digits and hyphens, an issuer and a client-id.");
            }
        });
    }

    /**
     * An OpenID Connect provider.
     *
     * @param issuer its address, under which {@code /.well-known/openid-configuration} stands
     * @param clientSecret empty for a client without one
     * @param label what it is called on the button
     * @param administers whether whoever comes from there may administer the network without a passkey
     */
    public record Provider(
            @DefaultValue("") String issuer,
            @DefaultValue("") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue("") String label,
            @DefaultValue("false") boolean administers) {}
}
