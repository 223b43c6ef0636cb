package kompas.accounts.domain;

import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation may set under {@code kompas.passkeys}.
 *
 * @param domain the name passkeys are made for and work at; empty for the one the reader typed
 * @param origins scheme, name and port of every address they may be used at; empty for the one the reader typed
 * @param required whether administrators need one before they act as such
 */
@ConfigurationProperties("kompas.passkeys")
public record PasskeyProperties(
        @DefaultValue("") String domain,
        @DefaultValue List<String> origins,
        @DefaultValue("true") boolean required) {

    /**
     * Where a passkey is made or used.
     *
     * @param host name of the site as the reader typed it
     * @param origin scheme, name and port as the reader typed them
     */
    public PasskeySite site(String host, String origin) {
        return new PasskeySite(
                domain.isBlank() ? host : domain, origins.isEmpty() ? Set.of(origin) : Set.copyOf(origins));
    }
}
