package kompas.mail.domain;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kompas.network.NetworkSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who mails are from, and whether there is a mail server to give them to. */
@Component
class Sender {

    private static final String NOWHERE = "kompas@localhost";

    private final Optional<InternetAddress> from;
    private final NetworkSettings settings;
    private final boolean sends;

    /** @throws IllegalArgumentException when {@code kompas.mail.from} is no address, so that this is known at the start */
    Sender(SenderProperties properties, NetworkSettings settings, @Value("${spring.mail.host:}") String host) {
        this.from = properties.from().isBlank() ? Optional.empty() : Optional.of(parsed(properties.from()));
        this.settings = settings;
        this.sends = !host.isBlank();
    }

    private static InternetAddress parsed(String from) {
        try {
            return new InternetAddress(from, true);
        } catch (AddressException e) {
            throw new IllegalArgumentException("kompas.mail.from is no e-mail address: " + from, e);
        }
    }

    boolean sends() {
        return sends;
    }

    /** Whether somebody has said what the sender's address is. */
    boolean isKnown() {
        return known().isPresent();
    }

    /** As it stands in a mail in this language. */
    InternetAddress in(String language) {
        InternetAddress known = known().orElseGet(() -> parsed(NOWHERE));
        try {
            return new InternetAddress(known.getAddress(), name(known, language), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What an administrator wrote in the settings, else what the configuration says, else what the network is called. */
    private String name(InternetAddress known, String language) {
        return settings.current()
                .correspondence()
                .senderName()
                .or(() -> Optional.ofNullable(known.getPersonal()))
                .orElseGet(() -> networkName(language));
    }

    private Optional<InternetAddress> known() {
        return settings.current()
                .correspondence()
                .senderAddress()
                .map(Sender::parsed)
                .or(() -> from);
    }

    String domain() {
        return Addresses.domain(known().map(InternetAddress::getAddress).orElse(NOWHERE));
    }

    String networkName(String language) {
        return settings.current().name().in(language).text();
    }

    /** Where an answer goes. */
    Optional<String> replyTo() {
        return settings.current().contactEmail().flatMap(Addresses::ascii);
    }
}
